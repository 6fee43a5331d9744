import type { Part } from "../../../model/part.ts";
import type { Span } from "../../../model/span.ts";
import type { WrittenDate } from "../dates/find-dates.ts";
import type { Entry } from "../front-matter/entry.ts";
import type { Block } from "../layout/blocks.ts";

/** A date in the head, at its place in the text. */
export type HeadDate = Span & {
  readonly date: WrittenDate;
  readonly label: "published" | "updated" | undefined;
};

/** A printed line that gives a place with the day. */
export type HeadPlace = Span & { readonly text: string; readonly place: string };

export type HeadFields = {
  readonly headline?: Span;
  readonly kicker?: Span;
  readonly deck?: Span;
  readonly byline?: Span & { readonly authors: readonly string[] };
  readonly place?: HeadPlace;
};

/** The state of a head when a recogniser reads its next block. */
export type HeadState = HeadFields & {
  readonly text: string;
  /** The block in question, and those below it. */
  readonly block: Block;
  readonly below: readonly Block[];
  /** The first block of the text. */
  readonly top: Block;
  readonly parts: readonly Part[];
  readonly dates: readonly HeadDate[];
  /** The front matter has the headline, so the first line is text. */
  readonly headlineGiven: boolean;
  /** The group of lines that has the headline. */
  readonly headlineGroup: number | undefined;
  /** The head is one of a newspaper database, with lines like `BYLINE: …`. */
  readonly labelled: boolean;
};

/** The result of a recogniser that takes a block, or the beginning of one. */
export type Taken = HeadFields & {
  readonly parts: readonly Part[];
  /** The last part continues in this block, so it is replaced. */
  readonly replacesLast?: boolean;
  readonly dates?: readonly HeadDate[];
  readonly entries?: readonly Entry[];
  /** The rest of the block, which is read next. */
  readonly rest?: Block;
};

/** Takes the block; "stop" if the head ends above it; undefined if another recogniser may take it. */
export type Recogniser = (words: string, head: HeadState) => Taken | "stop" | undefined;
