import { feedAt, isWorthFeed } from "../../model/feeds.ts";
import {
  type PageLimits,
  partsOf,
  placeOf,
  quotationSteps,
  timeSteps,
} from "../../model/list-parts.ts";
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
import { quotationAlone } from "../quotation-alone.ts";
import type { Count, SpeakerCount } from "../view-types/counts.ts";
import type { QuotationsView } from "../view-types/quotations.ts";
import type { QuotedCard } from "../view-types/quote.ts";
import type { SiteView } from "../view-types/site.ts";
import type { SpeakerPageView } from "../view-types/speaker.ts";
import type { SpeakersView } from "../view-types/speakers.ts";
import { memoize } from "./memoize.ts";
import { azOf, azPart, partOfList } from "./part-views.ts";

export const speakerCountOf = ({ key, name, kind, quotes }: SpeakerLine): SpeakerCount => ({
  url: speakerPermalink(key),
  name,
  kind,
  quotes,
});

export const quotedCardOf = ({ card, number, text, kind, speaker }: StoredQuote): QuotedCard => ({
  card,
  quote: {
    anchor: `q${number}`,
    text: quotationAlone(text, card.lang),
    kind,
    ...(speaker && {
      speaker: { name: speaker.name, kind: speaker.kind, url: speakerPermalink(speaker.key) },
    }),
  },
});

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
      ...partOfList(az.place, azPermalink),
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
  const permalinkOf = (part: string): Permalink => partPermalink(key, part);
  return {
    kind: "speaker",
    url: permalinkOf(prefix),
    key,
    name: line.name,
    speakerKind: line.kind,
    ...partOfList(place, permalinkOf),
    years: prefix === "" ? yearsOf(days) : [],
    ...(prefix === "" && endsOf(days)),
    ...(prefix === "" && line.sameAs && { sameAs: line.sameAs }),
    ...(prefix === "" &&
      site.feeds &&
      isWorthFeed(days) && { feed: feedAt(speakerPermalink(key)) }),
    ...(prefix === "" && { metadata: speakerMetadata(line, site) }),
    quotes: quotes.map((stored) => {
      const { card, quote } = quotedCardOf(stored);
      return { card, quote: { ...quote, ...(stored.context && { context: stored.context }) } };
    }),
  };
}

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

/** All years from the first to the last, those without quotations too. */
function yearsOf(days: DaysQuoted): Pick<Count<string>, "value" | "articles">[] {
  const counts = new Map<number, number>();
  for (const { key, count } of days) {
    if (key === "") continue;
    const year = Number(key.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + count);
  }
  const years = [...counts.keys()];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length === 0
    ? []
    : Array.from({ length: last - first + 1 }, (_, i) => ({
        value: String(first + i).padStart(4, "0"),
        articles: counts.get(first + i) ?? 0,
      }));
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
