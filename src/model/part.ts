import type { Span } from "./span.ts";

/** The role of a span of a seed. Every non-blank character is in exactly one part. */
const roles = [
  "date",
  "kicker",
  "headline",
  "deck",
  "byline",
  "dateline",
  "paragraph",
  "turn",
  "subhead",
  "list",
  "table",
  "caption",
  "note",
  "boilerplate",
  "sign-off",
  "break",
  "front-matter",
] as const;

export type Role = (typeof roles)[number];

export type Part = Span & {
  readonly role: Role;
  /** The level of a subhead, 2–6, if the seed gives one. */
  readonly level?: number;
  /** For a turn in a transcript: the words that name the speaker, without the colon; a continued turn has none. */
  readonly label?: Span;
  /** For a turn: whether it is a question by somebody who is not named. */
  readonly asks?: true;
  /** Line ends inside that are only wrapping: `cuts` are left out when shown (a resolved hyphen and its line end). */
  readonly cuts?: readonly Span[];
  /** For a paragraph: a line in a run of figures, which pages show as one block of lines. */
  readonly figures?: true;
  /** Whether each line is kept as a line: a list's items, a table's rows, verse. */
  readonly lines?: boolean;
};

export const isHeadline = (part: Part): boolean => part.role === "headline";

/** The parts with running text, which are searched for quotations. */
export const isProse = (part: Part): boolean =>
  part.role === "paragraph" || part.role === "list" || part.role === "note";
