import type { Permalink } from "../../model/permalink.ts";
import type { Store } from "../connection.ts";
import { isFullPlan } from "../index/dirty.ts";
import type { GivenAddress } from "./give-addresses.ts";
import { noSeed } from "./ledger-line.ts";

/** An address whose article is gone, with the path that the article's seed had. */
export type LostAddress = { readonly permalink: Permalink; readonly seed: string };

/** More lost addresses than this are not compared: nobody renames that many by hand. */
const maxLost = 10_000;

/**
 * Addresses that have lost their article, among the articles that changed since the last build or, if no earlier build left a plan,
 * in the whole ledger. `freed` has the paths that other articles took from their lines.
 */
export function lostAddresses(
  store: Store,
  freed: ReadonlyMap<Permalink, string>,
): readonly LostAddress[] {
  const candidates = isFullPlan(store)
    ? "addresses"
    : "(SELECT DISTINCT url FROM dirty WHERE what = 'article') CROSS JOIN addresses ON permalink = url";
  const rows = store
    .prepare(
      `SELECT permalink, seed FROM ${candidates}
       WHERE NOT EXISTS (SELECT 1 FROM articles WHERE articles.permalink = addresses.permalink)
       AND NOT EXISTS (SELECT 1 FROM articles WHERE articles.seed = addresses.seed)
       LIMIT ${maxLost}`,
    )
    .all() as LostAddress[];
  return rows.flatMap(({ permalink, seed }) => {
    const path = freed.get(permalink) ?? seed;
    return path === noSeed ? [] : [{ permalink, seed: path }];
  });
}

/** An address that went from the path `seed` to another one with the same bytes. */
export type TakenAddress = LostAddress & { readonly takenBy: string };

/** A new article that probably lost its address because its seed was both renamed and edited between two builds. */
export type ProbableRename = {
  readonly lost: LostAddress | TakenAddress;
  readonly given: GivenAddress;
};

/**
 * Pairs lost addresses with new articles: by the address that the new one would have got, by the file name, and by the words of the
 * texts that the store still has.
 */
export function probableRenames(
  store: Store,
  lost: readonly LostAddress[],
  given: readonly GivenAddress[],
): readonly ProbableRename[] {
  const pairs: ProbableRename[] = [];
  const left = { lost: new Set(lost), given: new Set(given) };
  const pair = (one: LostAddress, other: GivenAddress) => {
    pairs.push({ lost: one, given: other });
    left.lost.delete(one);
    left.given.delete(other);
  };
  pairByKey(
    left,
    ({ permalink }) => permalink,
    ({ wanted }) => wanted,
    pair,
  );
  pairByKey(
    left,
    ({ seed }) => fileName(seed),
    ({ seed }) => fileName(seed),
    pair,
  );
  pairByWords(store, left, pair);
  return pairs;
}

type Left = { readonly lost: Set<LostAddress>; readonly given: Set<GivenAddress> };
type Pair = (lost: LostAddress, given: GivenAddress) => void;

const fileName = (seed: string): string => seed.slice(seed.lastIndexOf("/") + 1);

function pairByKey(
  left: Left,
  keyOfLost: (lost: LostAddress) => string,
  keyOfGiven: (given: GivenAddress) => string,
  pair: Pair,
): void {
  const byKey = Map.groupBy(left.given, keyOfGiven);
  for (const [key, [lost, ...others]] of Map.groupBy(left.lost, keyOfLost)) {
    const [given, ...rivals] = byKey.get(key) ?? [];
    if (lost && given && others.length + rivals.length === 0) pair(lost, given);
  }
}

/** More texts than this, on either side, are not compared each with each. */
const maxTexts = 200;

/** Two different news articles share a tenth of their words; of 45,000 pairs in each of five corpora at most 1 in 500 shared this much. */
const leastShared = 0.4;

function pairByWords(store: Store, left: Left, pair: Pair): void {
  if (left.lost.size > maxTexts || left.given.size > maxTexts || left.given.size === 0) return;
  const hasTexts = store.prepare("SELECT 1 FROM temp.sqlite_schema WHERE name = 'departed'").get();
  if (!hasTexts) return;
  const textOfLost = store.prepare("SELECT text FROM temp.departed WHERE permalink = ?");
  const wordsOfSeed = wordsBySeed(store);
  const given = [...left.given].map((each) => ({ each, words: wordsOfSeed(each.seed) }));
  for (const lost of [...left.lost]) {
    const words = wordsOf(textOfLost.get(lost.permalink)?.text);
    const [best] = given
      .filter(({ each }) => left.given.has(each))
      .map((other) => ({ ...other, shared: sharedPart(words, other.words) }))
      .toSorted((a, b) => b.shared - a.shared);
    if (best && best.shared >= leastShared) pair(lost, best.each);
  }
}

/**
 * Seeds that were copied and then edited: the unchanged copy keeps the address, and the edited seed gets a new one, though most of
 * its words are the same. A renamed seed whose old path a new article has is not such a case.
 */
export function editedCopies(
  store: Store,
  taken: readonly TakenAddress[],
  given: readonly GivenAddress[],
): readonly ProbableRename[] {
  const bySeed = new Map(given.map((each) => [each.seed, each]));
  const wordsOfSeed = wordsBySeed(store);
  return taken.slice(0, maxLost).flatMap((lost) => {
    const own = bySeed.get(lost.seed);
    const isSame =
      own && sharedPart(wordsOfSeed(own.seed), wordsOfSeed(lost.takenBy)) >= leastShared;
    return own && isSame ? [{ lost, given: own }] : [];
  });
}

function wordsBySeed(store: Store): (seed: string) => ReadonlySet<string> {
  const textOf = store.prepare(
    "SELECT text FROM articles JOIN contents ON article = id WHERE seed = ?",
  );
  return (seed) => wordsOf(textOf.get(seed)?.text);
}

const wordsOf = (text: unknown): ReadonlySet<string> =>
  new Set(
    String(text ?? "")
      .slice(0, 20_000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
