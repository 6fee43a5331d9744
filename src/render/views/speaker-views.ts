import {
  nameSteps,
  namesOnPage,
  type Part,
  type Place,
  partsOf,
  placeOf,
  quotesOnPage,
  timeSteps,
} from "../../model/parts.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Questions, SpeakerLine, StoredQuote } from "../../model/questions.ts";
import {
  azPermalink,
  partPermalink,
  type SpeakerKey,
  sortKeyOf,
  speakerPermalink,
} from "../../model/speaker.ts";
import type { QuotedCard, SpeakerCount, SpeakerPageView, SpeakersView } from "../view.ts";

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
    text,
    kind,
    ...(speaker && {
      speaker: { name: speaker.name, kind: "person", url: speakerPermalink(speaker.key) },
    }),
  },
});

/** The A–Z: speakers under the first letters of their last names; where there are very many, a page for each letter. */
export function speakersView(prefix: string, questions: Questions): SpeakersView | undefined {
  const sorted = questions
    .speakers()
    .map((line) => ({ line, key: sortKeyOf(line.name, line.kind), count: 1 }))
    .toSorted((a, b) => order(a.key, b.key) || order(a.line.key, b.line.key));
  const found = placeOf(partsOf(sorted, namesOnPage, nameSteps), prefix);
  if (!found) return undefined;
  const step = nameSteps.find((at) => at("aaa").length === prefix.length) ?? (() => "");
  const shown = found.part.parts.length > 0 ? [] : sorted.filter(({ key }) => step(key) === prefix);
  return {
    kind: "speakers",
    url: azPermalink(prefix),
    prefix,
    speakers: found.part.count,
    ...linksOf(found, azPermalink),
    letters: [...Map.groupBy(shown, ({ key }) => letterOf(key))].map(([letter, speakers]) => ({
      letter,
      speakers: speakers.map(({ line }) => speakerCountOf(line)),
    })),
  };
}

/** A speaker's page, or the part of it for a stretch of time. */
export function speakerView(
  key: SpeakerKey,
  prefix: string,
  questions: Questions,
): SpeakerPageView | undefined {
  const line = questions.speaker(key);
  const days = questions.daysQuoted(key);
  const found = placeOf(partsOf(days, quotesOnPage, timeSteps), prefix);
  if (!line || !found) return undefined;
  return {
    kind: "speaker",
    url: partPermalink(key, prefix),
    name: line.name,
    speakerKind: line.kind,
    prefix,
    quoted: found.part.count,
    ...linksOf(found, (part) => partPermalink(key, part)),
    quotes: found.part.parts.length > 0 ? [] : questions.quotesBy(key, prefix).map(quotedCardOf),
  };
}

function linksOf(
  { part, above, previous, next }: Place,
  permalinkOf: (prefix: string) => Permalink,
) {
  const linkOf = ({ prefix, count }: Part) => ({
    prefix,
    url: permalinkOf(prefix),
    count,
  });
  return {
    parts: part.parts.map(linkOf),
    above: above.map(linkOf),
    ...(previous && { previous: linkOf(previous) }),
    ...(next && { next: linkOf(next) }),
  };
}

/** By code unit: the same on every machine. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function letterOf(under: string): string {
  const first = [...under][0] ?? "";
  return /\p{L}/u.test(first) ? first.toUpperCase() : "#";
}
