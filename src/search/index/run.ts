import { fnv1a } from "../../model/fnv.ts";
import type { DocumentTerms } from "./document.ts";
import { inQuoteBit } from "./term-count.ts";

/** Articles of consecutive serial numbers whose terms are packed together: few enough that one change costs little. */
export const articlesPerRun = 128;

export type RunDocument = Pick<DocumentTerms, "terms"> & { readonly serial: number };

/** Some of the sorted terms of a run, so that many runs can be read side by side in little memory. */
export type RunChunk = {
  /** With spaces between them. */
  readonly terms: string;
  /** For each term the number of articles less one, then each article: its place in the run, its count, its quotations if it has any. */
  readonly postings: Uint8Array;
};

/** Terms in a chunk, on the average. */
const usualTerms = 256;

/** Packs the terms of the articles with the serials `after + 1` to `after + articlesPerRun`. */
export function packRun(documents: Iterable<RunDocument>, after: number): readonly RunChunk[] {
  const postings = postingsOf(documents, after);
  const chunks: RunChunk[] = [];
  let terms: string[] = [];
  let bytes: number[] = [];
  const finish = () => {
    chunks.push({ terms: terms.join(" "), postings: Uint8Array.from(bytes) });
    [terms, bytes] = [[], []];
  };
  for (const term of [...postings.keys()].sort()) {
    const { count, packed } = postings.get(term) ?? { count: 0, packed: [] };
    terms.push(term);
    bytes.push(count - 1);
    for (const byte of packed) bytes.push(byte);
    // The terms themselves decide where chunks end, so chunks of different runs end at the same terms.
    if (fnv1a(term) % usualTerms === 0) finish();
  }
  if (terms.length > 0) finish();
  return chunks;
}

type Packed = { count: number; readonly packed: number[] };

function postingsOf(documents: Iterable<RunDocument>, after: number): ReadonlyMap<string, Packed> {
  const postings = new Map<string, Packed>();
  for (const { serial, terms } of documents) {
    for (const [term, count, quotes] of terms) {
      let own = postings.get(term);
      if (!own) {
        own = { count: 0, packed: [] };
        postings.set(term, own);
      }
      own.count++;
      own.packed.push(serial - after - 1, count);
      if (count & inQuoteBit) pushText(own.packed, quotes);
    }
  }
  return postings;
}

/** Appends the length, in two bytes, and the characters of an ASCII text. */
function pushText(bytes: number[], text: string): void {
  const length = Math.min(text.length, 0xffff);
  bytes.push(length & 0xff, length >> 8);
  for (let i = 0; i < length; i++) bytes.push(text.charCodeAt(i));
}

/** Reads one run from its beginning. */
export type RunReader = {
  /** The next term; undefined at the end of the run. */
  readonly term: () => string | undefined;
  /** The last term that can be read without another chunk. */
  readonly lastTerm: () => string;
  /** Reads the articles of the next term, and goes on to the term after it. */
  readonly read: (add: (serial: number, count: number, quotes: string) => void) => void;
};

/** `nextChunk` returns the chunks of the run in order, then undefined. */
export function readRun(nextChunk: () => RunChunk | undefined, after: number): RunReader {
  let terms: readonly string[] = [];
  let bytes = new Uint8Array();
  let [term, at] = [0, 0];
  const load = () => {
    const chunk = nextChunk();
    terms = chunk?.terms.split(" ") ?? [];
    bytes = chunk ? Uint8Array.from(chunk.postings) : new Uint8Array();
    [term, at] = [0, 0];
  };
  const next = (): number => bytes[at++] ?? 0;
  load();
  return {
    term: () => terms[term],
    lastTerm: () => terms.at(-1) ?? "",
    read: (add) => {
      for (let left = next() + 1; left > 0; left--) {
        const serial = after + 1 + next();
        const count = next();
        let quotes = "";
        if (count & inQuoteBit) {
          const length = next() + next() * 0x100;
          for (const end = at + length; at < end; ) quotes += String.fromCharCode(next());
        }
        add(serial, count, quotes);
      }
      if (++term === terms.length) load();
    },
  };
}
