import type { Article } from "../../../model/article.ts";
import type { Day } from "../../../model/day.ts";
import type { RuleId } from "../../../model/rules.ts";
import type { Span } from "../../../model/span.ts";
import { type Entry, isMapping, leavesOf, normalKey } from "./entry.ts";
import { isWrapper } from "./field-keys.ts";
import { dayIn } from "./given-date.ts";
import * as keys from "./visibility-keys.ts";

/** The decision of one entry on whether readers may see the article. */
export type Verdict = {
  readonly status: Article["status"];
  readonly rule: RuleId;
  readonly reason: string;
  readonly span: Span;
};

/** The days to compare entries with. A build has no clock: without `asOf` it does not know today's date. */
export type KnownDays = { readonly date?: Day | undefined; readonly asOf?: Day | undefined };

/**
 * The decision of each entry on whether readers may see the article. In doubt it is withheld: an unknown status, a flag without
 * a value, a day of release or expiry that cannot be compared with today.
 */
export function verdictsOf(entries: readonly Entry[], days: KnownDays): readonly Verdict[] {
  return entries.flatMap((entry) => {
    const { key, value } = entry;
    if (isMapping(value) && keys.isBuildKey(key)) return buildVerdicts(value.entries);
    if (isMapping(value) && isWrapper(key)) return verdictsOf(value.entries, days);
    const verdict = verdictOf(entry, days);
    return verdict ? [{ ...verdict, span: entry.span }] : [];
  });
}

/** The strictest verdict wins: one entry cannot publish an article that another withholds. */
export function strictestStatus(verdicts: readonly Verdict[]): Article["status"] {
  const has = (status: Article["status"]) => verdicts.some((verdict) => verdict.status === status);
  return has("draft") ? "draft" : has("withdrawn") ? "withdrawn" : "published";
}

type Finding = Omit<Verdict, "span">;

function verdictOf({ key, value }: Entry, days: KnownDays): Finding | undefined {
  const name = normalKey(key);
  const words = leavesOf(value);
  const printed = `${key}: ${words.join(", ")}`;
  const isEmpty = words.every((word) => word === "");
  const withheld: Finding = {
    status: "draft",
    rule: "withheld",
    reason: `Not published, because the front matter says “${printed}”.`,
  };
  const unknown: Finding = {
    status: "draft",
    rule: "status-unknown",
    reason: isEmpty
      ? `Not published, because “${key}” has no value.`
      : `Not published, because “${printed}” was not understood.`,
  };
  if (keys.withholdingKeys.has(name)) {
    if (words.every(keys.saysNo)) return undefined;
    return words.some(keys.saysYes) ? withheld : unknown;
  }
  if (keys.withdrawingKeys.has(name)) {
    if (isEmpty || words.every(keys.saysNo)) return undefined;
    return { ...withheld, status: "withdrawn" };
  }
  if (keys.notBeforeKeys.has(name)) return releaseOf(key, words, days, { withheld, unknown });
  if (keys.notAfterKeys.has(name)) return expiryOf(key, words, days, { withheld, unknown });
  if (keys.publishingKeys.has(name)) {
    if (words.some(keys.saysNo)) return withheld;
    const isClear = words.every((word) => keys.saysYes(word) || dayIn(word) !== undefined);
    const [status] = words.map(keys.statusOfWord);
    return isClear || status === "published" ? undefined : status ? withheld : unknown;
  }
  if (keys.looseWithholdingKeys.has(name)) return words.some(keys.saysYes) ? withheld : undefined;
  if (keys.yieldingKeys.has(name)) return words.some(keys.saysNo) ? withheld : undefined;
  if (keys.passwordKeys.has(name)) {
    return isEmpty || words.every(keys.saysNo) ? undefined : { ...withheld, reason: secret(key) };
  }
  if (keys.statusKeys.has(name)) return statusVerdict(words, withheld, unknown);
  if (keys.looseStatusKeys.has(name)) {
    const word = words.find((each) => !keys.saysNo(each) && isWithholding(each));
    return word === undefined ? undefined : statusVerdict([word], withheld, unknown);
  }
  return undefined;
}

const isWithholding = (word: string): boolean => {
  const status = keys.statusOfWord(word);
  return status === "draft" || status === "withdrawn";
};

const secret = (key: string): string =>
  `Not published, because the front matter gives a ${key}: not everybody could read it.`;

function statusVerdict(
  words: readonly string[],
  withheld: Finding,
  unknown: Finding,
): Finding | undefined {
  const meanings = words.map(keys.statusOfWord);
  if (meanings.length === 0 || meanings.includes(undefined)) return unknown;
  if (meanings.includes("draft")) return withheld;
  return meanings.includes("withdrawn")
    ? {
        ...withheld,
        status: "withdrawn",
        reason: withheld.reason.replace(/^Not published/, "Withdrawn"),
      }
    : undefined;
}

type Findings = { readonly withheld: Finding; readonly unknown: Finding };

/** An embargo. It is over if the day of release is not after the article's own day. */
function releaseOf(
  key: string,
  words: readonly string[],
  { date, asOf }: KnownDays,
  { withheld, unknown }: Findings,
): Finding | undefined {
  const [word = ""] = words;
  if (word === "" || words.every(keys.saysNo)) return undefined;
  const day = dayIn(word);
  if (!day) return words.some(keys.saysYes) ? withheld : unknown;
  if (asOf) return day > asOf ? withheld : undefined;
  if (date && day <= date) return undefined;
  return byDay(`Not published, because “${key}” says that it must not be online before ${day}.`);
}

function expiryOf(
  key: string,
  words: readonly string[],
  { asOf }: KnownDays,
  { withheld, unknown }: Findings,
): Finding | undefined {
  const [word = ""] = words;
  if (word === "" || words.every(keys.saysNo)) return undefined;
  const day = dayIn(word);
  if (!day) return unknown;
  if (asOf) return day <= asOf ? withheld : undefined;
  return byDay(`Not published, because “${key}” says that it must not be online after ${day}.`);
}

const byDay = (reason: string): Finding => ({ status: "draft", rule: "withheld-by-day", reason });

/** Hugo's `build`: a page that is never rendered or listed was meant to be hidden. */
function buildVerdicts(entries: readonly Entry[]): readonly Verdict[] {
  return entries
    .filter(({ key }) => ["render", "list"].includes(normalKey(key)))
    .filter(({ value }) => leavesOf(value).some(keys.saysNo))
    .map(({ key, span }) => ({
      status: "draft",
      rule: "withheld",
      reason: `Not published, because the front matter says “build.${key}: never”.`,
      span,
    }));
}
