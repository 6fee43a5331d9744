import type { Card } from "../../model/card.ts";
import type { Permalink } from "../../model/permalink.ts";

/** Who said something. */
export type SpeakerView = {
  /** The name. */
  readonly name: string;
  /** What kind of speaker it is. */
  readonly kind: "person" | "organisation" | "document" | "group" | "unnamed";
  /** The address of the speaker's page, if there is one. */
  readonly url?: Permalink;
};

/** A quotation; one that its attribution splits is whole. */
export type QuoteView = {
  /** Its anchor in the article, or that of its first half: `q1`, `q2` … */
  readonly anchor: string;
  /** The words in two quotation marks, without markup, line ends and a comma at the end; “…” between two halves. */
  readonly text: string;
  /** Whether it is a whole statement or a few quoted words in a sentence. */
  readonly kind: "direct" | "fragment";
  /** On a speaker's page: the sentence around it, `“…” said Ines Calder, the harbour master.`, if it has four words or more. */
  readonly context?: string;
  /** On a speaker's page, where it changes: the title or role at the speaker's name, as printed. */
  readonly role?: string;
  /** Who said it, if that is known. */
  readonly speaker?: SpeakerView;
  /** On a speaker's page: later articles that print it again, and its anchor there. */
  readonly repeats?: readonly { readonly card: Card; readonly anchor: string }[];
};

/** A quotation with its article. */
export type QuotedCard = {
  /** The quotation. */
  readonly quote: QuoteView;
  /** The article. */
  readonly card: Card;
};
