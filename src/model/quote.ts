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
  /** What the article shows of the speaker: evidence for who it is in other articles. */
  readonly traits?: Traits;
  /** people.yaml asks for no page, list or index entry about them: only the article's text names them. */
  readonly hidden?: true;
  /** Present if people.yaml names the speaker. */
  readonly profile?: Profile;
};

/** What people.yaml says about a person or an organisation. */
export type Profile = {
  readonly role?: string;
  readonly note?: string;
  /** Pages elsewhere about the same person or organisation. */
  readonly sameAs?: readonly string[];
};

/** What an article shows of a speaker. */
export type Traits = {
  readonly gender?: "he" | "she";
  /** Titles and roles in lower case: `mayor`, `president`. */
  readonly titles?: readonly string[];
  /** The first title or role at the name, as printed: `former harbour master`. */
  readonly role?: string;
};

/** Groups and the unnamed have no page of their own, nor has somebody who is hidden. */
export const hasPage = ({ kind, hidden }: Speaker): boolean =>
  (kind === "person" || kind === "organisation") && !hidden;
