import type { Span } from "./span.ts";

/** Words that the text marks as somebody's; the span includes the quotation marks. */
export type Quote = Span & {
  /** `direct`: a sentence or more of speech; `fragment`: a few quoted words inside a sentence. */
  readonly kind: "direct" | "fragment";
  /** Undefined if the text does not say. */
  readonly speaker?: Speaker;
  /** The rule that attributed it, or `none`; `headline` for one in the headline, which names nobody. */
  readonly rule: string;
  /** 0–1: how often this rule is right, as measured. Without a speaker: how often there is none. */
  readonly confidence: number;
  /** It and the quotation before it are one statement, split by the attribution: `“It is higher,” said Roe, “and rising.”` */
  readonly continues?: true;
};

export type Speaker = {
  /** The fullest name the article gives; for a group or an unnamed speaker the words as printed. */
  readonly name: string;
  readonly kind: "person" | "organisation" | "document" | "group" | "unnamed";
  /** The words that name the speaker at this quotation: `he`, `Mr. Kato`. */
  readonly mention?: Span;
  /** Pages elsewhere about the same person or organisation, as people.yaml gives them. */
  readonly sameAs?: readonly string[];
};

/** Groups and the unnamed have no page of their own. */
export const hasPage = (speaker: Speaker): boolean =>
  speaker.kind === "person" || speaker.kind === "organisation";
