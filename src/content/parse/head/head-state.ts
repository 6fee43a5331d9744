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

/** A line that gives a place with the day, as it is printed. */
export type HeadPlace = Span & { readonly text: string; readonly place: string };

export type HeadFields = {
  readonly headline?: Span;
  readonly kicker?: Span;
  readonly deck?: Span;
  readonly byline?: Span & { readonly authors: readonly string[] };
  readonly place?: HeadPlace;
};

/** What is known of a head when a recogniser is asked about its next block. */
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
  /** The group of lines that the headline is in. */
  readonly headlineGroup: number | undefined;
  /** The head is one of a newspaper database, with lines like `BYLINE: …`. */
  readonly labelled: boolean;
};

/** What a recogniser takes of a block. */
export type Taken = HeadFields & {
  readonly parts: readonly Part[];
  /** The last part goes on in this block: it is replaced. */
  readonly replacesLast?: boolean;
  readonly dates?: readonly HeadDate[];
  readonly entries?: readonly Entry[];
  /** What is left of the block: the next one to be read. */
  readonly rest?: Block;
};

/** Takes the block; stops, if the head ends above it; or undefined, if another recogniser may take it. */
export type Recogniser = (words: string, head: HeadState) => Taken | "stop" | undefined;
