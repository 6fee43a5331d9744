import type { Article } from "./article.ts";
import { bodyOf } from "./body-paragraphs.ts";
import type { Fact } from "./fact.ts";
import { isKnownLanguage } from "./language-tag.ts";
import type { Message } from "./message.ts";
import type { Part, Role } from "./part.ts";
import type { Quote } from "./quote.ts";
import type { Span } from "./span.ts";
import { type Identities, type SpeakerRecord, speakerRecordOf } from "./speaker-record.ts";
import { utterancesOf } from "./utterance.ts";

/** An article as programs get it, from `backfile records` and `readArticle`: schema/record.schema.json. Missing values are null. */
export type ArticleRecord = {
  /** The path below the seeds folder, with `/`. */
  readonly seed: string;
  readonly sha256: string;
  readonly format: Article["format"];
  readonly encoding: string;
  readonly lang: string | null;
  /** The day on which it ran: `2024-04-16`. */
  readonly date: string | null;
  readonly headline: string | null;
  readonly kicker: string | null;
  readonly deck: string | null;
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly dateline: {
    readonly text: string;
    readonly place: string | null;
    readonly agency: string | null;
  } | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly status: Article["status"];
  readonly reason: string | null;
  /** Present if search engines are asked not to list it. */
  readonly noindex?: true;
  readonly corrections: readonly { readonly date: string | null; readonly text: string }[];
  /** The article's own words, a paragraph each: no markup, no line wrapping. */
  readonly body: readonly string[];
  /** All of the seed's text in order, as offsets into the decoded text. */
  readonly parts: readonly PartRecord[];
  readonly quotes: readonly QuoteRecord[];
  /** How each fact is known. */
  readonly facts: Readonly<Partial<Record<FactName, FactRecord>>>;
  readonly messages: readonly Message[];
  /** The decoded text, if it was asked for. */
  readonly text?: string;
};

export type PartRecord = Span & {
  readonly role: Role;
  readonly level?: number;
  /** For a turn in a transcript: the words that name the speaker. */
  readonly label?: Span;
};

export type QuoteRecord = Span &
  Pick<Quote, "kind" | "rule" | "confidence"> & {
    /** With its quotation marks, as the seed has it. */
    readonly text: string;
    readonly speaker: SpeakerRecord | null;
    /** The number, from 1, of the quotation with which its statement begins, if it continues one. */
    readonly continues: number | null;
  };

export type FactRecord = Pick<Fact<unknown>, "certainty" | "rule"> & Partial<Span>;

export type FactName = (typeof factNames)[number];

/** The record of an article that was read, with the messages about it; without identities, each name is its own person's. */
export function recordOf(
  article: Article,
  messages: readonly Message[],
  identities: Identities = new Map(),
): ArticleRecord {
  return {
    seed: article.seed,
    sha256: article.sha256,
    format: article.format,
    encoding: article.encoding,
    lang: isKnownLanguage(article.lang.value) ? article.lang.value : null,
    date: article.date?.value ?? null,
    headline: article.headline?.value ?? null,
    kicker: article.kicker?.value ?? null,
    deck: article.deck?.value ?? null,
    byline: article.byline?.value ?? null,
    authors: article.authors,
    dateline: article.dateline ? datelineOf(article.dateline.value) : null,
    section: article.section ?? null,
    tags: article.tags,
    status: article.status,
    reason: article.reason ?? null,
    ...(article.noindex && { noindex: true }),
    corrections: article.corrections.map(({ day, text }) => ({ date: day ?? null, text })),
    body: bodyOf(article),
    parts: article.parts.map(partOf),
    quotes: utterancesOf(article.quotes).flatMap(({ number, quotes }) =>
      quotes.map((quote, i) => ({
        ...quoteOf(quote, article.text),
        speaker: quote.speaker ? speakerRecordOf(quote.speaker, article.text, identities) : null,
        rule: quote.rule,
        confidence: quote.confidence,
        continues: i > 0 ? number : null,
      })),
    ),
    facts: Object.fromEntries(
      factNames.flatMap((name) => {
        const fact = article[name];
        return fact ? [[name, factOf(fact)]] : [];
      }),
    ),
    messages,
  };
}

const factNames = ["date", "headline", "kicker", "deck", "byline", "dateline", "lang"] as const;

const datelineOf = (dateline: { text: string; place?: string; agency?: string }) => ({
  text: dateline.text,
  place: dateline.place ?? null,
  agency: dateline.agency ?? null,
});

const partOf = ({ role, start, end, level, label }: Part): PartRecord => ({
  role,
  start,
  end,
  ...(level === undefined ? {} : { level }),
  ...(label === undefined ? {} : { label: { start: label.start, end: label.end } }),
});

const quoteOf = ({ start, end, kind }: Quote, text: string) => ({
  start,
  end,
  text: text.slice(start, end),
  kind,
});

const factOf = ({ certainty, rule, span }: Fact<unknown>): FactRecord => ({
  certainty,
  rule,
  ...(span ? { start: span.start, end: span.end } : {}),
});
