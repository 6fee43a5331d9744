import type { Anchors } from "./anchor.ts";
import type { Day } from "./day.ts";
import type { Fact } from "./fact.ts";
import type { LocalLink } from "./local-link.ts";
import type { Part } from "./part.ts";
import type { Quote } from "./quote.ts";

/** The path of a seed below the seeds folder, with `/`. */
export type SeedPath = string & { readonly seedPath: unique symbol };

export type Format = "text" | "markdown";

/** A seed that was read and decoded, but not parsed yet. */
export type Source = {
  readonly seed: SeedPath;
  /** The SHA-256 of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly format: Format;
  /** `utf-8`, `utf-16le`, `windows-1252` … */
  readonly encoding: string;
  /** The decoded text, without a byte-order mark. All offsets refer to it. */
  readonly text: string;
};

export type Dateline = {
  /** As printed: `WASHINGTON, June 24 (UPI) —` */
  readonly text: string;
  readonly place?: string;
  readonly agency?: string;
};

export type Correction = { readonly day?: Day; readonly text: string };

/** The day of the last correction that has one. */
export const lastCorrection = ({ corrections }: Pick<Article, "corrections">): Day | undefined =>
  corrections
    .flatMap(({ day }) => day ?? [])
    .sort()
    .pop();

/** One article as the archive knows it. Facts that the seed does not give are undefined. */
export type Article = Source & {
  /** BCP 47; if the language is not known, `und`, with its script if that is not Latin (`und-Arab`). */
  readonly lang: Fact<string>;
  readonly date?: Fact<Day>;
  /** The time of day printed with the date: `09:30`, `09:30:15`. It only puts the articles of a day in order. */
  readonly time?: string;
  readonly headline?: Fact<string>;
  readonly kicker?: Fact<string>;
  readonly deck?: Fact<string>;
  /** The line as printed. */
  readonly byline?: Fact<string>;
  /** The people named in the byline or in the front matter. */
  readonly authors: readonly string[];
  readonly dateline?: Fact<Dateline>;
  readonly section?: string;
  readonly tags: readonly string[];
  /** Asked for by the seed's front matter. */
  readonly slug?: string;
  readonly status: "published" | "draft" | "withdrawn";
  /** Why it was withdrawn. */
  readonly reason?: string;
  /** Search engines are asked not to list it. */
  readonly noindex?: true;
  readonly corrections: readonly Correction[];
  /** In order, without overlap, holding every non-blank character. */
  readonly parts: readonly Part[];
  /** The text with its markup masked, of the same length, if it differs from `text` (Markdown). */
  readonly prose?: string;
  /** The links and pictures that name files of the archive, if there are any (Markdown). */
  readonly links?: readonly LocalLink[];
  /** The places in the text that links can lead to, if there are any (Markdown). */
  readonly anchors?: Anchors;
  readonly quotes: readonly Quote[];
};
