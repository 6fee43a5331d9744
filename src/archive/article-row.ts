import { createHash } from "node:crypto";
import type { Article } from "../model/article.ts";
import { type CardFace, cardFaceOf } from "../model/card.ts";
import type { Message } from "../model/message.ts";
import { hasPage } from "../model/quote.ts";
import { quoteContext } from "../model/quote-context.ts";
import { shownText } from "../model/shown-text.ts";
import { speakerKeyOf } from "../model/speaker.ts";
import { type Topic, topicsOf } from "../model/topic.ts";

/** One parsed seed as the archive keeps it: made in a worker, put in by the build. */
export type ArticleRow = {
  readonly status: Article["status"];
  readonly day: string | null;
  readonly slug: string | null;
  readonly face: string;
  readonly digest: string;
  readonly body: string;
  readonly text: string;
  readonly quotes: readonly QuoteRow[];
  readonly topics: readonly Topic[];
};

type QuoteRow = {
  readonly speaker: string | null;
  readonly name: string | null;
  readonly speakerKind: string | null;
  readonly kind: string;
  readonly text: string;
  readonly context: string | null;
};

/** A seed that was read: its row, when it is an article, and what is wrong with it. */
export type SeedRow = {
  readonly seed: string;
  readonly sha256: string;
  readonly article?: ArticleRow;
  readonly messages: readonly Message[];
  /** Its bytes are those that were parsed before: what the archive has of it stands. */
  readonly unchanged?: boolean;
};

export function articleRowOf(article: Article): ArticleRow {
  const { text, ...rest } = article;
  const body = JSON.stringify(rest);
  const face: CardFace = cardFaceOf(article);
  return {
    status: article.status,
    day: article.date?.value ?? null,
    slug: article.slug ?? null,
    face: JSON.stringify(face),
    digest: createHash("sha256")
      .update(body)
      .update("\0")
      .update(text)
      .digest("base64url")
      .slice(0, 22),
    body,
    text,
    quotes:
      article.status === "published"
        ? article.quotes.map((quote) => quoteRowOf(article, quote))
        : [],
    topics: topicsOf(article),
  };
}

function quoteRowOf(article: Article, quote: Article["quotes"][number]): QuoteRow {
  const { speaker } = quote;
  const key = speaker && hasPage(speaker) ? speakerKeyOf(speaker.name) : undefined;
  return {
    speaker: key ?? null,
    name: speaker?.name ?? null,
    speakerKind: speaker?.kind ?? null,
    kind: quote.kind,
    text: shownText(article, quote),
    context: quoteContext(article, quote) ?? null,
  };
}
