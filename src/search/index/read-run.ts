import type { RunChunk } from "./run.ts";
import { inQuoteBit } from "./term-count.ts";

/** A run to be read from its beginning. */
export type ChunkedRun = {
  /** The serial before its first article. */
  readonly after: number;
  /** The chunks in order, then undefined. */
  readonly nextChunk: () => RunChunk | undefined;
};

/** What a run says about one article that has a term. `quotes` is packed; "" if none has the term. */
export type AddPosting = (serial: number, count: number, quotes: string) => void;

/** Goes through the terms of a chunk. The chunk stays packed: thousands are open side by side. */
export type ChunkReader = {
  readonly lastTerm: string;
  /** The next term; undefined at the end. */
  readonly term: () => string | undefined;
  /** Goes on to the term after it; returns the place of the next term's postings in the chunk. */
  readonly skip: () => number;
  /** How many articles have the term with the postings at a place. */
  readonly articlesAt: (place: number) => number;
  readonly readAt: (place: number, add: AddPosting) => void;
};

export function readChunk({ terms, postings: bytes }: RunChunk, after: number): ChunkReader {
  let from = 0; // of the next term
  let term: string | undefined;
  let place = 0; // of its postings
  const loadTerm = () => {
    const space = terms.indexOf(" ", from);
    term = from < terms.length ? terms.slice(from, space < 0 ? undefined : space) : undefined;
  };
  const byte = (at: number): number => bytes[at] ?? 0;
  const lengthAt = (at: number): number => byte(at) + byte(at + 1) * 0x100;
  const articlesAt = (at: number) => byte(at) + 1;
  loadTerm();
  return {
    lastTerm: terms.slice(terms.lastIndexOf(" ") + 1),
    term: () => term,
    skip: () => {
      const skipped = place++;
      for (let left = articlesAt(skipped); left > 0; left--) {
        place += byte(place + 1) & inQuoteBit ? 4 + lengthAt(place + 2) : 2;
      }
      from += (term?.length ?? 0) + 1;
      loadTerm();
      return skipped;
    },
    articlesAt,
    readAt: (begin, add) => {
      let at = begin + 1;
      for (let left = articlesAt(begin); left > 0; left--) {
        const serial = after + 1 + byte(at++);
        const count = byte(at++);
        let quotes = "";
        if (count & inQuoteBit) {
          const end = at + 2 + lengthAt(at);
          for (at += 2; at < end; at++) quotes += String.fromCharCode(byte(at));
        }
        add(serial, count, quotes);
      }
    },
  };
}

/** Reads all postings of a run, term by term. */
export function eachPosting(
  { after, nextChunk }: ChunkedRun,
  add: (term: string, ...posting: Parameters<AddPosting>) => void,
): void {
  for (let packed = nextChunk(); packed; packed = nextChunk()) {
    const chunk = readChunk(packed, after);
    for (let term = chunk.term(); term !== undefined; term = chunk.term()) {
      const own = term;
      chunk.readAt(chunk.skip(), (...posting) => add(own, ...posting));
    }
  }
}
