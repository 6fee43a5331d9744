import type { WrittenPostings } from "./postings.ts";
import { readNumbers, writeNumber } from "./printable.ts";

/** A stretch of a long list in a shard of its own: its first ordinal, and how many postings it holds. */
export type Block = { readonly first: number; readonly count: number };

/** A term's postings, or the blocks of a list that is too long to come along with its neighbours. */
export type BucketEntry = WrittenPostings | { readonly blocks: readonly Block[] };

/** Some of the sorted terms of a tier. */
export type Bucket = ReadonlyMap<string, BucketEntry>;

/** Marks the blocks of a long list. No number is written with it. */
const longMark = "<";

/** Three lines, which gzip packs better than a line a term: the terms, their gaps or blocks, all their impacts. */
export function writeBucket(bucket: Bucket): string {
  const entries = [...bucket.values()];
  return [
    [...bucket.keys()].join(" "),
    entries
      .map((entry) => ("blocks" in entry ? longMark + writeBlocks(entry.blocks) : entry.gaps))
      .join(" "),
    entries.map((entry) => ("blocks" in entry ? "" : entry.impacts)).join(""),
  ].join("\n");
}

export function readBucket(text: string): Bucket {
  const [terms = "", lists = "", impacts = ""] = text.split("\n");
  const written = lists.split(" ");
  const bucket = new Map<string, BucketEntry>();
  let from = 0;
  for (const [i, term] of terms.split(" ").entries()) {
    const list = written[i] ?? "";
    if (list.startsWith(longMark)) {
      bucket.set(term, { blocks: readBlocks(list.slice(longMark.length)) });
    } else {
      const to = from + readNumbers(list).length;
      bucket.set(term, { gaps: list, impacts: impacts.slice(from, to) });
      from = to;
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
