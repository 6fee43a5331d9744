import type { Mention } from "../mentions/mention.ts";
import type { Reading } from "../words/reading.ts";

/** A possible speaker of a quotation, and the rule that found it. */
export type Attribution = {
  readonly rule: AttributionRule;
  readonly mention: Mention;
  /** The index of the mention's paragraph. */
  readonly at: number;
  /** The words between the marks, if they contain the mention. */
  readonly inside?: Reading;
  /** The confidence of the quotation from which this attribution was taken: an upper limit. */
  readonly atMost?: number;
};

/** The result of a rule in the sentence of a quotation. */
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
  | "owner"
  | "sentence-subject"
  | "same-paragraph"
  | "next-in-paragraph"
  | "sentence-behind"
  | "sentence-before"
  | "unclosed-chain"
  | "paragraph-colon"
  | "paragraph-before"
  | "closed-chain";
