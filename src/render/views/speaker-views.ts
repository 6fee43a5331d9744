import { feedAt, isWorthFeed } from "../../model/feeds.ts";
import {
  type PageLimits,
  partsOf,
  placeOf,
  quotationSteps,
  timeSteps,
} from "../../model/list-parts.ts";
import { periodsBetween } from "../../model/periods.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Queries, SpeakerLine, StoredQuote } from "../../model/queries.ts";
import {
  azPermalink,
  partPermalink,
  quotationsPermalink,
  type SpeakerKey,
  sortKeyOf,
  speakerPermalink,
} from "../../model/speaker.ts";
import { speakerMetadata } from "../metadata/speaker-metadata.ts";
import type { SpeakerCount } from "../view-types/counts.ts";
import type { QuotationsView } from "../view-types/quotations.ts";
import type { SiteView } from "../view-types/site.ts";
import type { QuotedPeriod, SpeakerPageView } from "../view-types/speaker.ts";
import type { SpeakersView } from "../view-types/speakers.ts";
import { memoize } from "./memoize.ts";
import { azOf, azPart, partOfAz, partOfList } from "./part-views.ts";
import { quotedCardOf } from "./quoted-card.ts";
import { quotesOfSpeaker } from "./quotes-of-speaker.ts";

export const speakerCountOf = ({ key, name, kind, quotes }: SpeakerLine): SpeakerCount => ({
  url: speakerPermalink(key),
  name,
  kind,
  quotes,
});

/** A shorter A–Z is read faster than two lists. */
const [mostQuotedShown, longAz] = [24, 60];

const mostQuotedIn = (queries: Queries): readonly SpeakerCount[] =>
  queries.extent().speakers > longAz ? queries.mostQuoted(mostQuotedShown).map(speakerCountOf) : [];

const speakersAz = memoize((speakers: readonly SpeakerLine[], limit) =>
  azOf(speakers, limit, ({ name, kind }) => sortKeyOf(name, kind)),
);

/** The A–Z of speakers by their last names, or the part of it for the first letters. */
export function speakersView(
  prefix: string,
  queries: Queries,
  { names: limit }: PageLimits,
): SpeakersView | undefined {
  const az = azPart(speakersAz(queries.speakers(), limit), prefix);
  return (
    az && {
      kind: "speakers",
      url: azPermalink(prefix),
      ...partOfAz(az.place, azPermalink),
      mostQuoted: prefix === "" ? mostQuotedIn(queries) : [],
      letters: az.letters.map(({ letter, entries }) => ({
        letter,
        speakers: entries.map(speakerCountOf),
      })),
    }
  );
}

const quotesParts = memoize((days: DaysQuoted, limit) => partsOf(days, limit, timeSteps));

/** A speaker's page, or its part for a period. */
export function speakerView(
  key: SpeakerKey,
  prefix: string,
  queries: Queries,
  site: SiteView,
  { quotes: limit }: PageLimits,
): SpeakerPageView | undefined {
  const line = queries.speaker(key);
  if (!line) return undefined;
  const all = line.quotes <= limit ? queries.quotesBy(key) : undefined;
  const days = all ? countedByDay(all) : queries.daysQuoted(key);
  const place = placeOf(quotesParts(days, limit), prefix);
  if (!place) return undefined;
  const quotes = place.part.parts.length > 0 ? [] : (all ?? queries.quotesBy(key, prefix));
  const { role, quotes: shown } = quotesOfSpeaker(quotes, {
    lang: site.lang,
    isWhole: prefix === "",
  });
  const permalinkOf = (part: string): Permalink => partPermalink(key, part);
  return {
    kind: "speaker",
    url: permalinkOf(prefix),
    key,
    name: line.name,
    speakerKind: line.kind,
    ...partOfList(place, permalinkOf),
    periods: prefix === "" ? periodsOf(days) : [],
    ...(prefix === "" && endsOf(days)),
    ...(prefix === "" && role && { role }),
    ...(prefix === "" && aboutOf(line)),
    ...(prefix === "" && { quotedWith: quotedWithOf(key, queries) }),
    ...(prefix === "" &&
      site.feeds &&
      isWorthFeed(days) && { feed: feedAt(speakerPermalink(key)) }),
    ...(prefix === "" && { metadata: speakerMetadata(line, site) }),
    quotes: shown,
  };
}

/** What people.yaml says, and the names. */
function aboutOf({ profile = {}, otherNames, alternatives }: SpeakerLine) {
  const linkOf = ({ key, name }: { readonly key: SpeakerKey; readonly name: string }) => ({
    url: speakerPermalink(key),
    label: name,
  });
  return {
    ...profile,
    otherNames: otherNames.map(({ name, quotes, rule, confidence }) => ({
      name,
      quotes,
      rule,
      confidence,
    })),
    alternatives: alternatives.map(linkOf),
  };
}

const othersShown = 9;

const quotedWithOf = (
  key: SpeakerKey,
  queries: Queries,
): NonNullable<SpeakerPageView["quotedWith"]> =>
  queries.quotedWith(key, othersShown).map((other) => ({
    url: speakerPermalink(other.key),
    label: other.name,
    articles: other.articles,
  }));

function endsOf(days: DaysQuoted): Pick<SpeakerPageView, "first" | "last"> {
  const dated = days.filter(({ key }) => key !== "");
  const linkOf = (at: number) => {
    const day = dated.at(at)?.key;
    return day && { url: `/${day.replaceAll("-", "/")}/` as Permalink, label: day };
  };
  const [first, last] = [linkOf(0), linkOf(-1)];
  return { ...(first && { first }), ...(last && { last }) };
}

const countedByDay = (quotes: readonly StoredQuote[]): DaysQuoted =>
  [...Map.groupBy(quotes, ({ card }) => card.day ?? "")].map(([key, own]) => ({
    key,
    count: own.length,
  }));

type DaysQuoted = ReturnType<Queries["quotesByDay"]>;

/** The years or months from the first quotation to the last, those without quotations too. */
function periodsOf(days: DaysQuoted): readonly QuotedPeriod[] {
  const dated = days.filter(({ key }) => key !== "");
  const [first, last] = [dated[0]?.key, dated.at(-1)?.key];
  if (!first || !last) return [];
  const periods = periodsBetween(first, last);
  const counts = new Map(periods.map((period) => [period, 0]));
  const length = periods[0]?.length;
  for (const { key, count } of dated) {
    const period = key.slice(0, length);
    counts.set(period, (counts.get(period) ?? 0) + count);
  }
  return [...counts].map(([value, quotes]) => ({ value, quotes }));
}

const quotationParts = memoize((days: DaysQuoted, limit) => partsOf(days, limit, quotationSteps));

/** All quotations in time: a page for each year, or for each month if a year has too many; a month shows only as many as fit on its page. */
export function quotationsView(
  prefix: string,
  queries: Queries,
  { quotes: limit }: PageLimits,
): QuotationsView | undefined {
  const place = placeOf(quotationParts(queries.quotesByDay(), limit), prefix);
  if (!place) return undefined;
  return {
    kind: "quotations",
    url: quotationsPermalink(prefix),
    ...partOfList(place, quotationsPermalink),
    quotes: place.part.parts.length > 0 ? [] : queries.quotesIn(prefix, limit).map(quotedCardOf),
  };
}
