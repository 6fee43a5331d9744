import type { Article } from "../article.ts";
import type { Card } from "../card.ts";
import { cleanText } from "../clean-text.ts";
import { closeDirections } from "../close-directions.ts";
import type { Day } from "../day.ts";
import { identifierOf } from "../identifier.ts";
import { isKnownLanguage } from "../language-tag.ts";
import { slugOf } from "../permalink.ts";
import { topicsOf } from "../topic.ts";
import { type PersonName, personName } from "./person-name.ts";

/** What a citation of an article says. Each text is one line without control characters. */
export type Cited = {
  readonly headline: string;
  /** The seed gives no headline: this one is the beginning of its text. */
  readonly isUntitled: boolean;
  /** Its authors; if it names none, the agency that sent it. */
  readonly authors: readonly PersonName[];
  readonly day?: Day;
  readonly newspaper: string;
  readonly section?: string;
  /** BCP 47. */
  readonly lang?: string;
  /** The page's address; undefined if the settings do not say where the site will be. */
  readonly url?: string;
  /** From the site's root, percent-encoded: `/2021/11/28/the-night-the-pier-went/`. */
  readonly path: string;
  /** The permanent identifier. */
  readonly identifier: string;
  /** A readable and unique key: `lindqvist2021d7bc5804ed`. */
  readonly key: string;
  /** The agency, if the article names its authors too. */
  readonly agency?: string;
  /** The place in the dateline. It is not where the newspaper was published. */
  readonly place?: string;
  /** Why the article was withdrawn; "" if no reason is given. */
  readonly withdrawn?: string;
};

/** The settings that a citation shows. */
export type CitingSite = {
  readonly title: string;
  /** With a slash at its end. */
  readonly url?: string;
  readonly identifierAuthority?: string;
};

/** What a citation says of a published or withdrawn article. */
export function citedOf(
  { article, card }: { readonly article: Article; readonly card: Card },
  { title, url, identifierAuthority }: CitingSite,
): Cited {
  const { sha256, section, lang, dateline, status, reason } = article;
  const agency = dateline?.value.agency;
  const place =
    topicsOf(article).find(({ list }) => list === "places")?.name ?? dateline?.value.place;
  const sender = agency ? [{ literal: oneLine(agency) }] : [];
  const authors = article.authors.map(oneLine).filter(Boolean).map(personName);
  const path = encodeURI(card.url);
  return {
    headline: oneLine(card.headline),
    isUntitled: card.headlineInferred,
    authors: authors.length > 0 ? authors : sender,
    ...(card.day && { day: card.day }),
    newspaper: oneLine(title),
    ...(section && { section: oneLine(section) }),
    ...(isKnownLanguage(lang.value) && { lang: lang.value }),
    ...(url && { url: url + path.slice(1) }),
    path,
    identifier: identifierOf({ permalink: card.url, sha256 }, identifierAuthority),
    key: keyOf(authors[0] ?? sender[0], card.day, sha256),
    ...(agency && authors.length > 0 && { agency: oneLine(agency) }),
    ...(place && { place: oneLine(place) }),
    ...(status === "withdrawn" && { withdrawn: oneLine(reason ?? "") }),
  };
}

/** The headline, marked if the article was withdrawn: reference managers keep a title where they drop a note. */
export const titleOf = ({ headline, withdrawn }: Cited): string =>
  withdrawn === undefined ? headline : `${headline} [withdrawn]`;

const oneLine = (text: string): string =>
  closeDirections(cleanText(text)).replace(/\s+/gu, " ").trim();

/** Ten digits of the digest keep the keys of 100,000 articles of one year apart; six would not. */
const keyDigits = 10;

/** ASCII, because BibTeX and LaTeX allow nothing else in a key. */
function keyOf(author: PersonName | undefined, day: Day | undefined, sha256: string): string {
  const name = author && ("literal" in author ? author.literal : author.family);
  const ascii = slugOf(name ?? "")
    .normalize("NFKD")
    .replace(/[^a-z0-9]/g, "");
  return `${ascii || "article"}${day?.slice(0, 4) ?? ""}${sha256.slice(0, keyDigits)}`;
}

/** What a reference manager has no field for, each a sentence without a full stop. */
export function notesOf({
  withdrawn,
  agency,
  place,
  url,
  path,
  identifier,
}: Cited): readonly string[] {
  return [
    ...(withdrawn === undefined
      ? []
      : [withdrawn ? `Withdrawn: ${withdrawn.replace(/\.$/, "")}` : "Withdrawn"]),
    ...(agency ? [`Agency: ${agency}`] : []),
    ...(place ? [`Dateline: ${place}`] : []),
    ...(url ? [] : [`${path} (no address yet)`, identifier]),
  ];
}
