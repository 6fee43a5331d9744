import { lastCorrection } from "../model/article.ts";
import { bodyOf } from "../model/body-paragraphs.ts";
import { isKnownLanguage } from "../model/language-tag.ts";
import { hasPage } from "../model/quote.ts";
import { speakerKeyOf, speakerPermalink } from "../model/speaker.ts";
import { addressIn, type ExportedArticle, type ExportSite, identifierIn } from "./articles.ts";

/** An article as an item of IPTC ninjs 3.2. Its instants are days: the time of day is not known, and written as midnight. */
export function ninjsItem(
  each: ExportedArticle,
  site: ExportSite & { readonly licence?: string },
): object {
  const { article, card } = each;
  const { headline, kicker, deck, byline, dateline, section, tags, lang, date } = article;
  const { place, agency } = dateline?.value ?? {};
  const corrected = lastCorrection(article);
  const speakers = speakersOf(each, site);
  const named = (kind: string) =>
    speakers.filter((speaker) => speaker.kind === kind).map(({ kind: _kind, ...rest }) => rest);
  const headlines = [
    { role: "main", value: headline?.value },
    { role: "kicker", value: kicker?.value },
    { role: "deck", value: deck?.value },
  ].filter(({ value }) => value !== undefined);
  const subjects = [
    ...(section ? [{ rel: "section", name: section }] : []),
    ...tags.map((name) => ({ rel: "tag", name })),
  ];
  return {
    uri: identifierIn(site, each),
    type: "text",
    representationType: "full",
    ...(date && { contentCreated: `${date.value}T00:00:00Z` }),
    ...(corrected && { versionCreated: `${corrected}T00:00:00Z` }),
    pubStatus: "usable",
    ...(site.licence && { rightsInfo: { linkedRights: site.licence } }),
    ...(isKnownLanguage(lang.value) && { language: lang.value }),
    title: card.headline,
    ...(headlines.length > 0 && { headlines }),
    ...(byline && { by: byline.value }),
    ...(card.lede && { descriptions: [{ role: "lede", value: card.lede }] }),
    bodies: [{ role: "main", contentType: "text/plain", value: bodyOf(article).join("\n\n") }],
    people: named("person"),
    organisations: named("organisation"),
    places: place ? [{ rel: "dateline", name: place }] : [],
    subjects,
    infoSources: [
      { role: "publisher", name: site.title },
      ...(agency ? [{ role: "agency", name: agency }] : []),
    ],
    ...(place && { located: place }),
    altIds: [
      { role: "address", value: addressIn(site, card.url) },
      { role: "sha256", value: article.sha256 },
    ],
    standard: {
      name: "ninjs",
      version: "3.2",
      schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#",
    },
  };
}

/** Everybody with a page whom the article quotes, once. */
function speakersOf({ article }: ExportedArticle, site: ExportSite) {
  const speakers = article.quotes.flatMap(({ speaker }) =>
    speaker && hasPage(speaker) ? [speaker] : [],
  );
  const byKey = new Map(speakers.map((speaker) => [speakerKeyOf(speaker.name), speaker]));
  return [...byKey].flatMap(([key, { name, kind }]) =>
    key
      ? [
          {
            kind,
            name,
            rel: "quoted",
            literal: key,
            ...(site.url && { uri: addressIn(site, speakerPermalink(key)) }),
          },
        ]
      : [],
  );
}
