import type { Span } from "./span.ts";

/** A value that the seed states, that we inferred, or that a person corrected. */
export type Fact<T> = {
  readonly value: T;
  readonly certainty: "stated" | "inferred" | "corrected";
  /** Which recogniser found it: `date-line`, `front-matter`, `dateline` … */
  readonly rule: string;
  readonly span?: Span;
};
