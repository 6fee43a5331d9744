import type { Permalink } from "../../model/permalink.ts";

/** A link to a part of a long list. */
export type PartLink = {
  /** Which part: a year `2019`, a month, a day, `undated`, the first letters of names; "" is the whole list. */
  readonly prefix: string;
  /** The address of its page. */
  readonly url: Permalink;
};

/** A link to a part of a long list, with its number of entries. */
export type CountedPartLink = PartLink & {
  /** How many entries it has. */
  readonly count: number;
};

/** A list that grows too long for one page is split by year, month and day, or by the first letters of names. */
export type PartOfList = {
  /** Which part this page shows; "" on the page of the whole list. */
  readonly prefix: string;
  /** How many entries it has, those of its parts included. */
  readonly count: number;
  /** Its parts, each with a page of its own; empty if the list is short enough for this page. */
  readonly parts: readonly CountedPartLink[];
  /** The parts that contain it, the whole list first. They have no counts, so that a new entry leaves the pages of other parts alone. */
  readonly above: readonly PartLink[];
  /** The part before it. */
  readonly previous?: PartLink;
  /** The part after it. */
  readonly next?: PartLink;
};

/** A list of names from A to Z. */
export type AlphabeticList = PartOfList & {
  /** If the list is split: all its letters, and below a letter that is split again, its longer beginnings. */
  readonly letterRows: readonly (readonly PartLink[])[];
};
