import { countSteps, type WrittenPostings } from "./postings.ts";
import { countNumbers, readNumbers, writeNumber } from "./printable.ts";

/** A stretch of a long list in shards of its own: the ordinal that it begins with, and how many postings it has. */
export type Block = { readonly first: number; readonly count: number };

/** A term's postings, or the blocks of a list that is too long for the bucket. */
export type BucketEntry = WrittenPostings | { readonly blocks: readonly Block[] };

/** Some of the sorted terms of a tier. */
export type Bucket = ReadonlyMap<string, BucketEntry>;

/** The number of articles that a term has. */
export const postingsIn = (entry: BucketEntry | undefined): number => {
  if (!entry) return 0;
  return "blocks" in entry
    ? entry.blocks.reduce((sum, { count }) => sum + count, 0)
    : entry.impacts.length;
};

/** Marks the blocks of a long list. No number is written with it. */
const longMark = "<";

/** Five lines, which gzip packs better than a line a term: the terms, their gaps or blocks, all levels, all steps, their quotations. */
export function writeBucket(bucket: Bucket): string {
  const entries = [...bucket.values()];
  return [
    [...bucket.keys()].join(" "),
    entries
      .map((entry) => ("blocks" in entry ? longMark + writeBlocks(entry.blocks) : entry.gaps))
      .join(" "),
    entries.map((entry) => ("blocks" in entry ? "" : entry.impacts)).join(""),
    entries.map((entry) => ("blocks" in entry ? "" : entry.steps)).join(""),
    entries.map((entry) => ("blocks" in entry ? "" : entry.quotes)).join(" "),
  ].join("\n");
}

export function readBucket(text: string): Bucket {
  const [terms = "", lists = "", impacts = "", steps = "", quotes = ""] = text.split("\n");
  const written = lists.split(" ");
  const quoted = quotes.split(" ");
  const bucket = new Map<string, BucketEntry>();
  let from = 0;
  let step = 0;
  for (const [i, term] of terms.split(" ").entries()) {
    const list = written[i] ?? "";
    if (list.startsWith(longMark)) {
      bucket.set(term, { blocks: readBlocks(list.slice(longMark.length)) });
    } else {
      const to = from + countNumbers(list);
      const own = impacts.slice(from, to);
      const end = step + countSteps(own);
      bucket.set(term, {
        gaps: list,
        impacts: own,
        steps: steps.slice(step, end),
        quotes: quoted[i] ?? "",
      });
      from = to;
      step = end;
    }
  }
  return bucket;
}

const writeBlocks = (blocks: readonly Block[]): string =>
  blocks
    .map(
      ({ first, count }, i) =>
        writeNumber(first - (blocks[i - 1]?.first ?? 0)) + writeNumber(count),
    )
    .join("");

function readBlocks(text: string): readonly Block[] {
  const numbers = readNumbers(text);
  const blocks: Block[] = [];
  let first = 0;
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    first += numbers[i] ?? 0;
    blocks.push({ first, count: numbers[i + 1] ?? 0 });
  }
  return blocks;
}

/** What a block says about its articles besides their ordinals. Counts and orders of time do without, so it is a shard of its own. */
export type Weights = Omit<WrittenPostings, "gaps">;

export const writeWeights = ({ impacts, steps, quotes }: Weights): string =>
  `${impacts}\n${steps}\n${quotes}`;

export function readWeights(text: string): Weights {
  const [impacts = "", steps = "", quotes = ""] = text.split("\n");
  return { impacts, steps, quotes };
}
