import type { QuoteSpeaker } from "./document.ts";
import { readNumbers, writeNumber } from "./printable.ts";

/** Articles in one shard of speakers: some 5 kB after gzip. */
export const articlesPerSpeakerShard = 512;

export const speakerShardName = (ordinal: number): string =>
  `s${Math.floor(ordinal / articlesPerSpeakerShard).toString(36)}`;

/** The speakers of each article's quotations, by their numbers. */
export type QuoteSpeakers = readonly (readonly QuoteSpeaker[])[];

/** Two lines: a speaker after another, key and name; for each article the number of its quotations, and the place of each speaker in the first line. */
export function writeSpeakers(articles: QuoteSpeakers): string {
  const places = new Map<string, number>();
  let numbers = "";
  for (const quotes of articles) {
    let length = quotes.length;
    while (length > 0 && !quotes[length - 1]) length--;
    numbers += writeNumber(length);
    for (const speaker of quotes.slice(0, length)) {
      numbers += writeNumber(speaker ? placeOf(places, `${speaker.key}\t${speaker.name}`) : 0);
    }
  }
  return `${[...places.keys()].join("\t")}\n${numbers}`;
}

/** Places count from 1. */
function placeOf(places: Map<string, number>, speaker: string): number {
  const known = places.get(speaker);
  if (known !== undefined) return known;
  places.set(speaker, places.size + 1);
  return places.size;
}

export function readSpeakers(text: string): QuoteSpeakers {
  const [names = "", packed = ""] = text.split("\n");
  const fields = names.split("\t");
  const numbers = readNumbers(packed);
  const articles: QuoteSpeaker[][] = [];
  for (let at = 0; at < numbers.length; ) {
    const end = at + 1 + (numbers[at] ?? 0);
    const places = [...numbers.subarray(at + 1, end)];
    articles.push(
      places.map((place) => {
        const [key, name] = fields.slice(2 * place - 2, 2 * place);
        return place > 0 && key && name ? { key, name } : undefined;
      }),
    );
    at = end;
  }
  return articles;
}
