import { impactOf } from "./impact.ts";
import type { EditedArticle, Posting } from "./patch-terms.ts";
import { type ChunkedRun, eachPosting } from "./read-run.ts";
import type { RunChunk } from "./run.ts";
import { unpackCount } from "./term-count.ts";
import type { TierOrder } from "./tier-order.ts";

/** A run, and what the index keeps about its articles besides their terms. */
export type ComparedRun = {
  readonly documents: readonly {
    readonly serial: number;
    readonly day: number | undefined;
    readonly length: number;
    readonly document: string;
  }[];
  readonly chunks: readonly RunChunk[];
};

/**
 * The serials of the articles that differ between two versions of a run, each with the terms that it had before. Undefined if
 * articles came, went or have another day: then others have other ordinals. `after` is the serial before the first one of the run.
 */
export function editedArticles(
  after: number,
  before: ComparedRun,
  now: ComparedRun,
): ReadonlyMap<number, readonly string[]> | undefined {
  if (placesOf(before) !== placesOf(now)) return undefined;
  const [old, current] = [postingsOf(before, after), postingsOf(now, after)];
  const edited = new Map<number, readonly string[]>();
  for (const [i, { serial, length, document }] of before.documents.entries()) {
    const other = now.documents[i];
    const postings = old.get(serial) ?? [];
    const isSame =
      other?.length === length &&
      other.document === document &&
      postings.join() === current.get(serial)?.join();
    if (!isSame) edited.set(serial, postings.map(termOf));
  }
  return edited;
}

const placesOf = ({ documents }: ComparedRun): string =>
  documents.map(({ serial, day }) => `${serial} ${day}`).join();

/** The terms of each article, each with its count and quotations. */
function postingsOf(
  { documents, chunks }: ComparedRun,
  after: number,
): ReadonlyMap<number, readonly string[]> {
  const all = new Map<number, string[]>(documents.map(({ serial }) => [serial, []]));
  const left = chunks.values();
  eachPosting({ after, nextChunk: () => left.next().value }, (term, serial, count, quotes) =>
    all.get(serial)?.push(`${term} ${count} ${quotes}`),
  );
  return all;
}

const termOf = (posting: string): string => posting.slice(0, posting.indexOf(" "));

/** The edited articles of a run that are in the tier. `terms` are those that they had, by serial. */
export function readEdited(
  run: ChunkedRun,
  terms: ReadonlyMap<number, readonly string[]>,
  { ordinalOf, lengths }: Pick<TierOrder, "ordinalOf" | "lengths">,
  usualLength: number,
): readonly EditedArticle[] {
  const edited = new Map<number, EditedArticle & { readonly now: Map<string, Posting> }>();
  for (const [serial, before] of terms) {
    const ordinal = ordinalOf(serial);
    if (ordinal !== undefined) edited.set(serial, { ordinal, before, now: new Map() });
  }
  eachPosting(run, (term, serial, count, quotes) => {
    const article = edited.get(serial);
    if (!article) return;
    const length = lengths[article.ordinal] ?? usualLength;
    article.now.set(term, { impact: impactOf(unpackCount(count), length, usualLength), quotes });
  });
  return [...edited.values()];
}
