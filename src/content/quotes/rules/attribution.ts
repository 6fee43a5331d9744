import type { Mention } from "../mentions/mention.ts";
import type { Reading } from "../words/reading.ts";

/** Who may have said a quotation, and which rule says so. */
export type Attribution = {
  readonly rule: AttributionRule;
  readonly mention: Mention;
  /** The paragraph that the mention is in. */
  readonly at: number;
  /** The words between the marks, if the mention is there. */
  readonly inside?: Reading;
  /** Of an attribution taken from another quotation: it is no surer than that one. */
  readonly atMost?: number;
};

/** What a rule found in the sentence of a quotation. */
export type Found = {
  readonly rule: AttributionRule;
  readonly mention: Mention;
};

/** Every way to find a speaker, the surest first. */
export type AttributionRule =
  | "verb-subject-after"
  | "subject-verb-after"
  | "according-after"
  | "signature"
  | "label"
  | "turn"
  | "colon-before"
  | "subject-verb-before"
  | "verb-subject-before"
  | "according-before"
  | "framed"
  | "split"
  | "subject-after"
  | "distant-before"
  | "clause-behind"
  | "inside-quote"
  | "reported-speech"
  | "agent"
  | "sentence-subject"
  | "same-paragraph"
  | "next-in-paragraph"
  | "sentence-behind"
  | "sentence-before"
  | "unclosed-chain"
  | "paragraph-colon"
  | "paragraph-before"
  | "closed-chain";
