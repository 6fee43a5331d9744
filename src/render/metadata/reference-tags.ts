import { invertedName, personName } from "../../model/citations/person-name.ts";
import { isKnownLanguage } from "../../model/language-tag.ts";
import { canonical } from "../href.ts";
import type { MetaTag } from "../view-types/metadata.ts";
import type { SiteView } from "../view-types/site.ts";
import type { DescribedArticle } from "./news-article.ts";

type Tag = readonly [name: string, content: string | undefined];

/**
 * Meta elements by which reference managers save an article as one of a newspaper, with its authors, day and address: Highwire Press tags,
 * Dublin Core (`DC.type` names the item type of Zotero, and `DC.source` the newspaper) and Open Graph. There is no `citation_journal_title`:
 * with it, Zotero saves an article of a journal.
 */
export function referenceTags(described: DescribedArticle, site: SiteView): readonly MetaTag[] {
  const { article, card, headline, identifier, topics } = described;
  const { section, tags, dateline } = article;
  const { agency } = dateline?.value ?? {};
  const authors = article.authors.length > 0 || !agency ? article.authors : [agency];
  const url = canonical(site, card.url);
  const lang = isKnownLanguage(article.lang.value) ? article.lang.value : undefined;
  const authorPages = topics.filter(({ list }) => list === "authors").map((topic) => topic.url);
  const all: readonly Tag[] = [
    ["article:published_time", card.day],
    ...authorPages.map((page): Tag => ["article:author", canonical(site, page)]),
    ["article:section", section],
    ...tags.map((tag): Tag => ["article:tag", tag]),
    ["citation_title", headline],
    ...authors.map((author): Tag => ["citation_author", highwireName(author, authors.length)]),
    ["citation_publication_date", card.day?.replaceAll("-", "/")],
    ["citation_language", lang],
    ["citation_public_url", url],
    ["DC.type", "newspaperArticle"],
    ["DC.title", headline],
    ...authors.map((author): Tag => ["DC.creator", invertedName(personName(author))]),
    ["DC.date", card.day],
    ["DC.source", site.title],
    ["DC.language", lang],
    ["DC.identifier", identifier],
    ...tags.map((tag): Tag => ["DC.subject", tag]),
    ["DC.coverage", topics.find(({ list }) => list === "places")?.name],
  ];
  return all.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

/**
 * The family name first, so that its particles stay with it; but not if it is the only author and both sides of the comma have two words,
 * which Zotero takes for two authors.
 */
function highwireName(author: string, authors: number): string {
  const inverted = invertedName(personName(author));
  return authors === 1 && /^[^,]* [^,]*,\s*\S+ [^,]*$/.test(inverted) ? author : inverted;
}
