import type { Span } from "./span.ts";

/** What a stretch of a seed is. Every non-blank character lies in exactly one part. */
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
  /** 2–6, of a subhead that gives one. */
  readonly level?: number;
  /** Of a turn in a transcript: the words that name who speaks, without the colon; a turn that goes on has none. */
  readonly label?: Span;
  /** Of a turn: it is a question by somebody who is not named. */
  readonly asks?: true;
  /** Line ends inside that are only wrapping: `cuts` are left out when shown (a resolved hyphen and its line end). */
  readonly cuts?: readonly Span[];
  /** Each line stands for itself: a list's items, a table's rows, verse. */
  readonly lines?: boolean;
};

export const isHeadline = (part: Part): boolean => part.role === "headline";

/** The parts that hold running text, in which quotations are looked for. */
export const isProse = (part: Part): boolean =>
  part.role === "paragraph" || part.role === "list" || part.role === "note";
