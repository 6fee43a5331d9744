import type { Article } from "../../model/article.ts";
import type { Card } from "../../model/card.ts";
import { citedOf } from "../../model/citations/cited.ts";
import { identifierOf } from "../../model/identifier.ts";
import { isHeadline } from "../../model/part.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Queries } from "../../model/queries.ts";
import { quotationAlone } from "../../model/quotation-alone.ts";
import { hasPage, type Speaker } from "../../model/quote.ts";
import { speakerKeyOf, speakerPermalink } from "../../model/speaker.ts";
import type { Subject } from "../../model/subject.ts";
import { topicPermalink, topicsOf } from "../../model/topic.ts";
import { kindOf, type Utterance, utterancesOf } from "../../model/utterance.ts";
import { listedUtterance } from "../../model/utterance-text.ts";
import { bodyHtml } from "../body/body-html.ts";
import { citationsOf } from "../citations/citations-of.ts";
import { articleMetadata } from "../metadata/article-metadata.ts";
import { pageLinks } from "../page-links.ts";
import { guardImages } from "../remote-images.ts";
import { siteOn } from "../site-on.ts";
import { wordsOf } from "../strings/words-of.ts";
import type { ArticleView } from "../view-types/article.ts";
import type { Html } from "../view-types/html.ts";
import type { QuoteView, SpeakerView } from "../view-types/quote.ts";
import type { SiteView } from "../view-types/site.ts";
import { dateNote, guessesOf } from "./guesses.ts";

/** An article's page: the article, the articles before and after it, and where it comes from. */
export async function articleView(
  permalink: Permalink,
  queries: Queries,
  site: SiteView,
): Promise<ArticleView | undefined> {
  const stored = queries.article(permalink);
  if (!stored) return undefined;
  const { article, card, seeds, links } = stored;
  const withdrawn = article.status === "withdrawn";
  const words = wordsOf(site.lang);
  const guesses = guessesOf(article, words, site);
  const headline = article.headline?.value ?? card.headline;
  const identifier = identifierOf({ permalink, sha256: article.sha256 }, site.identifierAuthority);
  const topics = topicsOf(article).map(({ list, key, name }) => ({
    list,
    name,
    url: topicPermalink(list, key),
  }));
  return {
    kind: "article",
    url: permalink,
    card,
    headline,
    ...(article.deck && !withdrawn && { deck: article.deck.value }),
    ...(article.byline && { byline: article.byline.value }),
    authors: article.authors,
    ...(article.date &&
      article.date.certainty !== "stated" && { dayNote: dateNote(article.date, words) }),
    ...sourceOf(article, topics),
    ...guardImages(
      withdrawn
        ? ("" as Html)
        : await bodyHtml(article, words, pageLinks(links, siteOn(site, permalink))),
    ),
    quotes: withdrawn
      ? []
      : utterancesOf(article.quotes).map((utterance) => quoteView(article, utterance)),
    headlineAnchors: withdrawn ? [] : headlineAnchorsOf(article),
    ...queries.neighbours(card),
    earlier: withdrawn ? [] : earlierThan(card, article, queries),
    topics,
    corrections: article.corrections,
    ...(withdrawn && { withdrawn: article.reason ?? "" }),
    identifier,
    metadata: articleMetadata({ article, card, headline, identifier, topics }, site),
    citations: citationsOf(citedOf({ article, card }, site)),
    provenance: {
      seeds,
      sha256: article.sha256,
      encoding: article.encoding,
      format: article.format,
      guesses,
    },
  };
}

function sourceOf(
  { dateline }: Article,
  topics: ArticleView["topics"],
): Pick<ArticleView, "place" | "agency"> {
  const place = topics.find(({ list }) => list === "places")?.name ?? dateline?.value.place;
  const agency = dateline?.value.agency;
  return { ...(place !== undefined && { place }), ...(agency !== undefined && { agency }) };
}

const earlierShown = 4;

/** The last article before it for each of its speakers and tags; those that share most come first. */
function earlierThan(card: Card, article: Article, queries: Queries): ArticleView["earlier"] {
  const names = new Map<Subject, string>();
  for (const { speaker } of article.quotes) {
    const key = speaker && hasPage(speaker) && speakerKeyOf(speaker.name);
    if (key && !names.has(`speakers/${key}`)) names.set(`speakers/${key}`, speaker.name);
  }
  for (const { list, key, name } of topicsOf(article)) {
    if (list === "tags") names.set(`tags/${key}`, name);
  }
  const lastOf = queries.earlierThan(card);
  const found = new Map<Permalink, { card: Card; shared: string[] }>();
  for (const [subject, name] of names) {
    const earlier = lastOf.get(subject);
    if (!earlier) continue;
    const before = found.get(earlier.url);
    if (before) before.shared.push(name);
    else found.set(earlier.url, { card: earlier, shared: [name] });
  }
  return [...found.values()]
    .toSorted((a, b) => b.shared.length - a.shared.length)
    .slice(0, earlierShown);
}

function quoteView(article: Article, utterance: Utterance): QuoteView {
  const { speaker } = utterance.quotes[0];
  return {
    anchor: anchorOf(utterance.number),
    text: quotationAlone(listedUtterance(article, utterance), article.lang.value),
    kind: kindOf(utterance),
    ...(speaker && !speaker.hidden && { speaker: speakerOf(speaker) }),
  };
}

function headlineAnchorsOf({ quotes, parts }: Article): readonly string[] {
  const headlines = parts.filter(isHeadline);
  return quotes.flatMap(({ start }, i) =>
    headlines.some((part) => start >= part.start && start < part.end) ? [anchorOf(i + 1)] : [],
  );
}

const anchorOf = (number: number): string => `q${number}`;

function speakerOf(speaker: Speaker): SpeakerView {
  const key = hasPage(speaker) ? speakerKeyOf(speaker.name) : undefined;
  return { name: speaker.name, kind: speaker.kind, ...(key && { url: speakerPermalink(key) }) };
}
