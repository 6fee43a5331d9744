import type { NewsArticle, Quotation, QuotationLeaf } from "schema-dts";
import { type Article, lastCorrection } from "../../model/article.ts";
import type { Card } from "../../model/card.ts";
import { isDesk } from "../../model/citations/person-name.ts";
import { isKnownLanguage } from "../../model/language-tag.ts";
import type { Speaker } from "../../model/quote.ts";
import { speakerKeyOf, speakerPermalink } from "../../model/speaker.ts";
import { utterancesOf } from "../../model/utterance.ts";
import { listedUtterance } from "../../model/utterance-text.ts";
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
    ...(quotes.length > 0 && { hasPart: quotationsOf(article, url, site) }),
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

/** The quotations of an article; `url` is its absolute address. */
const quotationsOf = (
  article: Article,
  url: string | undefined,
  site: SiteView,
): readonly Quotation[] =>
  utterancesOf(article.quotes).map((utterance) => ({
    "@type": "Quotation",
    ...(url && { "@id": `${url}#q${utterance.number}` }),
    text: listedUtterance(article, utterance),
    ...spokenBy(utterance.quotes[0].speaker, site),
  }));

/** Documents, groups and the unnamed are left out: the vocabulary knows only people and organisations. */
function spokenBy(
  speaker: Speaker | undefined,
  site: SiteView,
): Pick<QuotationLeaf, "spokenByCharacter"> {
  if (speaker?.kind !== "person" && speaker?.kind !== "organisation") return {};
  if (speaker.hidden) return {};
  const { name, kind, profile } = speaker;
  const key = speakerKeyOf(name);
  const url = key && canonical(site, speakerPermalink(key));
  return { spokenByCharacter: personOrOrganisation({ name, kind, url, sameAs: profile?.sameAs }) };
}
