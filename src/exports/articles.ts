import type { Article } from "../model/article.ts";
import { bodyOf } from "../model/body-paragraphs.ts";
import type { Card } from "../model/card.ts";
import { identifierOf } from "../model/identifier.ts";
import { isKnownLanguage } from "../model/language-tag.ts";
import type { Permalink } from "../model/permalink.ts";
import { utterancesOf } from "../model/utterance.ts";
import type { Table } from "./table.ts";

/** A published article as the store has it. */
export type ExportedArticle = { readonly article: Article; readonly card: Card };

/** What exports need to know about the archive. */
export type ExportSite = {
  readonly title: string;
  /** With a slash at its end. */
  readonly url?: string;
  readonly identifierAuthority?: string;
};

/** The absolute address of a page, or its path if the settings do not say where the site will be. */
export const addressIn = ({ url }: ExportSite, permalink: Permalink): string =>
  url ? url + encodeURI(permalink.slice(1)) : encodeURI(permalink);

export const identifierIn = (site: ExportSite, { article, card }: ExportedArticle): string =>
  identifierOf({ permalink: card.url, sha256: article.sha256 }, site.identifierAuthority);

const bodies = new WeakMap<Article, readonly string[]>();

/** The paragraphs of an article, computed once though several formats show them. */
export function bodyTextOf({ article }: Pick<ExportedArticle, "article">): readonly string[] {
  const known = bodies.get(article) ?? bodyOf(article);
  bodies.set(article, known);
  return known;
}

/** A record of each article. */
export const articleTable = (site: ExportSite): Table<ExportedArticle> => ({
  title: "Articles",
  columns: [
    {
      name: "identifier",
      type: "string",
      description: "The permanent identifier, a URI.",
      value: (row) => identifierIn(site, row),
    },
    {
      name: "url",
      type: "string",
      description: "The address of its page.",
      value: ({ card }) => addressIn(site, card.url),
    },
    {
      name: "date",
      type: "date",
      description: "The day on which it ran, if that is known.",
      value: ({ article }) => article.date?.value ?? null,
    },
    {
      name: "date_certainty",
      type: "string",
      description: "stated by the source, inferred, or corrected by the archive.",
      value: ({ article }) => article.date?.certainty ?? null,
    },
    {
      name: "headline",
      type: "string",
      description: "The headline, if the source gives one.",
      value: ({ article }) => article.headline?.value ?? null,
    },
    {
      name: "kicker",
      type: "string",
      description: "The small label above the headline.",
      value: ({ article }) => article.kicker?.value ?? null,
    },
    {
      name: "deck",
      type: "string",
      description: "The line under the headline.",
      value: ({ article }) => article.deck?.value ?? null,
    },
    {
      name: "byline",
      type: "string",
      description: "The line with the authors, as printed.",
      value: ({ article }) => article.byline?.value ?? null,
    },
    {
      name: "authors",
      type: "string",
      description: "The authors.",
      value: ({ article }) => article.authors,
    },
    {
      name: "place",
      type: "string",
      description: "The place in the dateline.",
      value: ({ article }) => article.dateline?.value.place ?? null,
    },
    {
      name: "agency",
      type: "string",
      description: "The agency in the dateline.",
      value: ({ article }) => article.dateline?.value.agency ?? null,
    },
    {
      name: "section",
      type: "string",
      description: "The section.",
      value: ({ article }) => article.section ?? null,
    },
    {
      name: "tags",
      type: "string",
      description: "The tags.",
      value: ({ article }) => article.tags,
    },
    {
      name: "language",
      type: "string",
      description: "The language, BCP 47, if it is known.",
      value: ({ article: { lang } }) => (isKnownLanguage(lang.value) ? lang.value : null),
    },
    {
      name: "corrections",
      type: "string",
      description: "Corrections that the newspaper or the archive published.",
      joined: "\n",
      value: ({ article }) =>
        article.corrections.map(({ day, text }) => (day ? `${day}: ${text}` : text)),
    },
    {
      name: "quotations",
      type: "integer",
      description: "How many quotations it has.",
      value: ({ article }) => utterancesOf(article.quotes).length,
    },
    {
      name: "seed",
      type: "string",
      description: "The path of its source file in the archive.",
      value: ({ article }) => article.seed,
    },
    {
      name: "sha256",
      type: "string",
      description: "The SHA-256 of that file.",
      value: ({ article }) => article.sha256,
    },
    {
      name: "body",
      type: "string",
      description: "The text: a list of paragraphs, with a blank line between them in CSV.",
      joined: "\n\n",
      value: bodyTextOf,
    },
  ],
});
