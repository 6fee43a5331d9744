import type { Span } from "../../../model/span.ts";
import type { Entry } from "./entry.ts";

/** The result of reading a block of front matter in one language. */
export type ReadBlock = {
  /** In order, with repeated keys; undefined if the block is not in that language. */
  readonly entries: readonly Entry[] | undefined;
  /** Errors, each with its offset in the seed's text. */
  readonly faults: readonly BlockFault[];
  /** Lines that were not read as an entry. */
  readonly unread?: readonly Span[];
};

export type BlockFault = { readonly at: number; readonly reason: string };

/** Reads the block at `block` of `text`. Never throws. */
export type BlockReader = (text: string, block: Span) => ReadBlock;
