import type { Span } from "../../../model/span.ts";
import type { Entry } from "./entry.ts";

/** What a reader of one language makes of a block of front matter. */
export type ReadBlock = {
  /** In their order, repeated keys too; undefined if the block is not in that language. */
  readonly entries: readonly Entry[] | undefined;
  /** What is wrong, with its offset in the seed's text. */
  readonly faults: readonly BlockFault[];
  /** Lines that were not read as an entry of their own. */
  readonly unread?: readonly Span[];
};

export type BlockFault = { readonly at: number; readonly reason: string };

/** Reads the block at `block` of `text`. Never throws. */
export type BlockReader = (text: string, block: Span) => ReadBlock;
