import type { Article } from "../model/article.ts";
import { displayText } from "../model/display-text.ts";
import { fnv1a } from "../model/fnv.ts";
import { hasPage, type Quote, type Speaker } from "../model/quote.ts";
import { sameWords } from "../model/same-words.ts";
import { overlapping, type Span } from "../model/span.ts";
import { speakerKeyOf } from "../model/speaker.ts";
import { kindOf, type Utterance, utterancesOf } from "../model/utterance.ts";
import { utteranceText } from "../model/utterance-text.ts";
import { addressIn, type ExportedArticle, type ExportSite, identifierIn } from "./articles.ts";
import type { Table } from "./table.ts";

/** A statement of an article: a quotation with those that continue it. */
export type ExportedQuotation = ExportedArticle & { readonly utterance: Utterance };

export function* quotationsOf(articles: Iterable<ExportedArticle>): Generator<ExportedQuotation> {
  for (const each of articles) {
    for (const utterance of utterancesOf(each.article.quotes)) yield { ...each, utterance };
  }
}

/** The words around it would name somebody who is not to be listed. */
const isHidden = ({ quotes: [{ speaker }] }: Utterance): boolean => speaker?.hidden ?? false;

const speakerOf = (utterance: Utterance): Speaker | undefined =>
  isHidden(utterance) ? undefined : utterance.quotes[0].speaker;

/** 64 bits: people say fewer things than that. */
const digestOfWords = (words: string | undefined): string | null =>
  words === undefined ? null : [words, `\n${words}`].map(hexOf).join("");

const hexOf = (text: string): string => fnv1a(text).toString(16).padStart(8, "0");

const lastQuote = ({ quotes }: Utterance): Quote => quotes.at(-1) ?? quotes[0];

/** Characters before and after a quotation. */
const reach = 100;

/** A record of each quotation. */
export const quotationTable = (site: ExportSite): Table<ExportedQuotation> => ({
  title: "Quotations",
  columns: [
    {
      name: "url",
      type: "string",
      description: "Its address: the article's page with its anchor.",
      value: ({ card, utterance }) => `${addressIn(site, card.url)}#q${utterance.number}`,
    },
    {
      name: "article",
      type: "string",
      description: "The permanent identifier of the article.",
      value: (row) => identifierIn(site, row),
    },
    {
      name: "number",
      type: "integer",
      description: "Its number in the article, from 1.",
      value: ({ utterance }) => utterance.number,
    },
    {
      name: "date",
      type: "date",
      description: "The day on which the article ran, if that is known.",
      value: ({ article }) => article.date?.value ?? null,
    },
    {
      name: "speaker",
      type: "string",
      description: "Who said it, as far as the article tells.",
      value: ({ utterance }) => speakerOf(utterance)?.name ?? null,
    },
    {
      name: "speaker_key",
      type: "string",
      description:
        "The key of that name, in the data set of people too, if the speaker has a page.",
      value: ({ utterance }) => {
        const speaker = speakerOf(utterance);
        return (speaker && hasPage(speaker) && speakerKeyOf(speaker.name)) || null;
      },
    },
    {
      name: "speaker_kind",
      type: "string",
      description: "person, organisation, document, group or unnamed.",
      value: ({ utterance }) => speakerOf(utterance)?.kind ?? null,
    },
    {
      name: "role",
      type: "string",
      description: "The title or role at the speaker's name, as printed.",
      value: ({ utterance }) => speakerOf(utterance)?.traits?.role ?? null,
    },
    {
      name: "kind",
      type: "string",
      description: "direct: a sentence or more of speech; fragment: words inside a sentence.",
      value: ({ utterance }) => kindOf(utterance),
    },
    {
      name: "text",
      type: "string",
      description: "The words, with their quotation marks; … where the attribution splits them.",
      value: ({ article, utterance }) => utteranceText(article, utterance),
    },
    {
      name: "halves",
      type: "string",
      description: "If the attribution splits the words: each half as printed.",
      joined: "\n",
      value: ({ article, utterance: { quotes } }) =>
        quotes.length > 1 ? quotes.map((quote) => displayText(article, quote)) : [],
    },
    {
      name: "same_words",
      type: "string",
      description:
        "The same for every printing of a quotation: a digest of its words without marks and fillers, if they are four or more. Compare it within one person.",
      value: ({ article, utterance }) =>
        digestOfWords(sameWords(utteranceText(article, utterance), article.lang.value)),
    },
    {
      name: "before",
      type: "string",
      description: `Up to ${reach} characters before it in its paragraph.`,
      value: ({ article, utterance }) =>
        isHidden(utterance) ? null : lastOf(textBefore(article, utterance.quotes[0])),
    },
    {
      name: "after",
      type: "string",
      description: `Up to ${reach} characters after it in its paragraph.`,
      value: ({ article, utterance }) =>
        isHidden(utterance) ? null : firstOf(textAfter(article, lastQuote(utterance))),
    },
    {
      name: "rule",
      type: "string",
      description: "The rule that found the speaker; none if no speaker was found.",
      value: ({ utterance }) => utterance.quotes[0].rule,
    },
    {
      name: "confidence",
      type: "number",
      description: "How often that rule is right, as measured: 0 to 1.",
      value: ({ utterance }) => utterance.quotes[0].confidence,
    },
  ],
});

/** The seed's text around a quotation is read this far: wrapping and markup are left out of what is shown. */
const window = 2_000;

function textBefore(article: Article, quote: Span): string {
  const first = overlapping(article.parts, quote)[0];
  const start = Math.max(first?.start ?? quote.start, quote.start - window);
  return start < quote.start ? displayText(article, { start, end: quote.start }) : "";
}

function textAfter(article: Article, quote: Span): string {
  const last = overlapping(article.parts, quote).at(-1);
  const end = Math.min(last?.end ?? quote.end, quote.end + window);
  return end > quote.end ? displayText(article, { start: quote.end, end }) : "";
}

const lastOf = (text: string): string => text.slice(-reach).replace(/^[\udc00-\udfff]/, "");
const firstOf = (text: string): string => text.slice(0, reach).replace(/[\ud800-\udbff]$/, "");
