/** A feed as every format writes it. Addresses are absolute; texts are clean and escaped by nobody yet. */
export type Feed = {
  /** Its permanent id. */
  readonly id: string;
  /** Its own address. */
  readonly address: string;
  /** The page with the same content. */
  readonly page: string;
  readonly title: string;
  readonly subtitle?: string;
  /** The newspaper, the author of what names nobody. */
  readonly newspaper: string;
  /** BCP 47. */
  readonly lang: string;
  /** The day on which it last changed in a way that readers notice. */
  readonly updated: string;
  readonly entries: readonly Entry[];
  /** RFC 5005: the document with the entries before these. */
  readonly previous?: string;
  /** RFC 5005: the feed of which this document is an archive. */
  readonly current?: string;
};

/** An article, or a quotation. */
export type Entry = {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  /** The day on which it ran. */
  readonly day: string;
  /** The day of its last correction. */
  readonly modified?: string;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  /** BCP 47, if it is known. */
  readonly lang?: string;
  readonly summary: string;
  /** The whole text, a string for each paragraph. */
  readonly paragraphs?: readonly string[];
};

/** A day as an instant, which feeds require. */
export const instantOf = (day: string): string => `${day}T00:00:00Z`;

/** The day on which an entry last changed. A correction is never older than the article. */
export const updatedOf = ({ day, modified }: Pick<Entry, "day" | "modified">): string =>
  modified && modified > day ? modified : day;

/** Paragraphs as HTML. */
export const htmlOf = (paragraphs: readonly string[]): string =>
  paragraphs.map((text) => `<p>${escaped(text).replaceAll("\n", "<br>\n")}</p>`).join("\n");

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
