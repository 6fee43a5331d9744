import type { Permalink } from "../../model/permalink.ts";
import type { Questions, SpeakerLine, StoredQuote } from "../../model/questions.ts";
import { type SpeakerKey, sortKeyOf, speakerPermalink } from "../../model/speaker.ts";
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

/** The A–Z: speakers under the first letter of their last names. */
export function speakersView(questions: Questions): SpeakersView {
  const sorted = questions
    .speakers()
    .map((line) => ({ line, under: sortKeyOf(line.name, line.kind) }))
    .toSorted((a, b) => order(a.under, b.under) || order(a.line.key, b.line.key));
  const byLetter = Map.groupBy(sorted, ({ under }) => letterOf(under));
  return {
    kind: "speakers",
    url: "/speakers/" as Permalink,
    letters: [...byLetter].map(([letter, speakers]) => ({
      letter,
      speakers: speakers.map(({ line }) => speakerCountOf(line)),
    })),
  };
}

export function speakerView(key: SpeakerKey, questions: Questions): SpeakerPageView | undefined {
  const line = questions.speaker(key);
  if (!line) return undefined;
  return {
    kind: "speaker",
    url: speakerPermalink(key),
    name: line.name,
    speakerKind: line.kind,
    quotes: questions.quotesBy(key).map(quotedCardOf),
  };
}

/** By code unit: the same on every machine. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function letterOf(under: string): string {
  const first = [...under][0] ?? "";
  return /\p{L}/u.test(first) ? first.toUpperCase() : "#";
}
