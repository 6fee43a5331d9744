import type { Article } from "./article.ts";
import type { Fact } from "./fact.ts";
import type { Message } from "./message.ts";
import type { Part } from "./part.ts";
import type { Quote } from "./quote.ts";
import type { Span } from "./span.ts";

/** What `backfile records` prints of an article: `schema/record.schema.json`. Missing is null. */
export function recordOf(article: Article, messages: readonly Message[]): Record<string, unknown> {
  return {
    seed: article.seed,
    sha256: article.sha256,
    format: article.format,
    encoding: article.encoding,
    lang: article.lang.value,
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
    corrections: article.corrections.map(({ day, text }) => ({ date: day ?? null, text })),
    parts: article.parts.map(partOf),
    quotes: article.quotes.map((quote) => quoteOf(quote, article.text)),
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

const partOf = ({ role, start, end, level }: Part) => ({
  role,
  start,
  end,
  ...(level === undefined ? {} : { level }),
});

const quoteOf = ({ start, end, kind, speaker, rule, confidence }: Quote, text: string) => ({
  start,
  end,
  text: text.slice(start, end),
  kind,
  speaker: speaker
    ? {
        name: speaker.name,
        kind: speaker.kind,
        mention: speaker.mention ? mentionOf(speaker.mention, text) : null,
      }
    : null,
  rule,
  confidence,
});

const mentionOf = ({ start, end }: Span, text: string) => ({
  text: text.slice(start, end),
  start,
  end,
});

const factOf = ({ certainty, rule, span }: Fact<unknown>) => ({
  certainty,
  rule,
  ...(span ? { start: span.start, end: span.end } : {}),
});
