import type { Span } from "./span.ts";

/** A thing the seed states, one we worked out because it does not, or one a person set right. */
export type Fact<T> = {
  readonly value: T;
  readonly certainty: "stated" | "inferred" | "corrected";
  /** Which recogniser found it: `date-line`, `front-matter`, `dateline` … */
  readonly rule: string;
  readonly span?: Span;
};
