import type { NewsArticle, Quotation } from "schema-dts";
import { type Article, lastCorrection } from "../../model/article.ts";
import type { Card } from "../../model/card.ts";
import { isDesk } from "../../model/citations/person-name.ts";
import { isKnownLanguage } from "../../model/language-tag.ts";
import type { Quote } from "../../model/quote.ts";
import { listedWords } from "../../model/quote-context.ts";
import { speakerKeyOf, speakerPermalink } from "../../model/speaker.ts";
import { canonical } from "../href.ts";
import type { ArticleView } from "../view-types/article.ts";
import type { SiteView } from "../view-types/site.ts";
import { newspaper } from "./newspaper.ts";
import { personOrOrganisation } from "./person.ts";

/** An article that is online, with all that its page needs to describe it to programs. */
export type DescribedArticle = {
  readonly article: Article;
  readonly card: Card;
  readonly headline: string;
  /** Its permanent identifier, a URI. */
  readonly identifier: string;
  readonly topics: ArticleView["topics"];
};

/** An article in the vocabulary of schema.org. It says nothing that its page does not show. */
export function newsArticle(described: DescribedArticle, site: SiteView): NewsArticle {
  const { article, card, headline, identifier, topics } = described;
  const { deck, dateline, section, tags, lang, quotes } = article;
  const url = canonical(site, card.url);
  const place = topics.find(({ list }) => list === "places")?.name;
  const agency = dateline?.value.agency;
  const parts = quotes.map((quote, i) => quotation(article, quote, i + 1, url, site));
  const correction = article.corrections.map(({ day, text }) => ({
    "@type": "CorrectionComment" as const,
    text,
    ...(day && { datePublished: day }),
  }));
  const modified = lastCorrection(article);
  return {
    "@type": "NewsArticle",
    ...(url && { "@id": url, url, mainEntityOfPage: url }),
    identifier: [
      identifier,
      { "@type": "PropertyValue", propertyID: "SHA-256", value: article.sha256 },
    ],
    headline,
    ...(deck && { alternativeHeadline: deck.value }),
    ...(card.lede && { description: card.lede }),
    ...(card.day && { datePublished: card.day }),
    ...(modified && { dateModified: modified }),
    ...(isKnownLanguage(lang.value) && { inLanguage: lang.value }),
    ...(article.authors.length > 0 && { author: authorsOf(article.authors, topics, site) }),
    ...(dateline && { dateline: dateline.value.text }),
    ...(place && { locationCreated: { "@type": "Place", name: place } }),
    ...(agency && { sourceOrganization: { "@type": "Organization", name: agency } }),
    ...(section && { articleSection: section }),
    ...(tags.length > 0 && { keywords: tags }),
    isPartOf: newspaper(site),
    ...(correction.length > 0 && { correction }),
    ...(parts.length > 0 && { hasPart: parts }),
  };
}

const authorsOf = (
  authors: readonly string[],
  topics: DescribedArticle["topics"],
  site: SiteView,
) =>
  authors.map((name) => {
    const page = topics.find((topic) => topic.list === "authors" && topic.name === name);
    return personOrOrganisation({
      name,
      kind: isDesk(name) ? "organisation" : "person",
      url: page && canonical(site, page.url),
    });
  });

function quotation(
  article: Article,
  quote: Quote,
  number: number,
  url: string | undefined,
  site: SiteView,
): Quotation {
  const { speaker } = quote;
  return {
    "@type": "Quotation",
    ...(url && { "@id": `${url}#q${number}` }),
    text: listedWords(article, quote),
    ...((speaker?.kind === "person" || speaker?.kind === "organisation") && {
      spokenByCharacter: personOrOrganisation({
        name: speaker.name,
        kind: speaker.kind,
        url: speakerUrl(speaker.name, site),
        sameAs: speaker.sameAs,
      }),
    }),
  };
}

function speakerUrl(name: string, site: SiteView): string | undefined {
  const key = speakerKeyOf(name);
  return key && canonical(site, speakerPermalink(key));
}
