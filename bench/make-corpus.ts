import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Day, dayOf, daysInMonth, formatDay } from "../src/model/day.ts";

/** An invented article: the same for the same number, on every machine. */
export type Invented = {
  readonly name: string;
  readonly day: Day;
  readonly headline: string;
  readonly paragraphs: readonly string[];
};

/**
 * Article number `n` of an invented newspaper of the years 1985–2024: 2.3 KB on average, some three quotations,
 * and people who recur as in real life (a few often, most once or twice).
 */
export function invent(n: number): Invented {
  const random = randomFrom(n + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const person = () => {
    // The square makes the first names on the lists come back much more often than the last.
    const first = firstNames[Math.floor(random() ** 2 * firstNames.length)];
    return `${first} ${lastNames[Math.floor(random() ** 2 * lastNames.length)]}`;
  };
  const sentence = () =>
    `${pick(openings)} ${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(endings)}.`;
  const year = 1985 + Math.floor(random() * 40);
  const month = 1 + Math.floor(random() * 12);
  const day = dayOf(year, month, 1 + Math.floor(random() * daysInMonth(year, month))) as Day;
  const place = pick(places);
  const paragraphs = Array.from({ length: 5 + Math.floor(random() * 4) }, () => {
    const narration = Array.from({ length: 2 + Math.floor(random() * 2) }, sentence).join(" ");
    if (random() > 0.45) return narration;
    const speaker = person();
    const words = `${pick(openings)} ${pick(subjects)} ${pick(verbs)} ${pick(objects)}`;
    return random() < 0.6
      ? `${narration} “${words},” said ${speaker}, ${pick(roles)} of ${place}.`
      : `${narration} ${speaker} said the plan was “${pick(fragments)}” for ${place}.`;
  });
  const headline = `${capital(pick(subjects))} ${pick(verbs)} ${pick(objects)} in ${place}`;
  return { name: `${String(n).padStart(7, "0")}.txt`, day, headline, paragraphs };
}

export const seedText = ({ day, headline, paragraphs }: Invented): string =>
  `${formatDay(day, "en", "full")}\n\n\n${headline}\n\n${paragraphs.join("\n\n")}\n`;

/** Writes articles `from` up to but not including `to` as seeds, a thousand per folder. */
export function makeCorpus(folder: string, from: number, to: number): void {
  for (let n = from; n < to; n++) {
    const shelf = join(folder, String(Math.floor(n / 1000)).padStart(4, "0"));
    if (n === from || n % 1000 === 0) mkdirSync(shelf, { recursive: true });
    const article = invent(n);
    writeFileSync(join(shelf, article.name), seedText(article));
  }
}

/** mulberry32, by Tommy Ettinger (public domain): 0 ≤ x < 1, the same sequence for the same seed. */
function randomFrom(seed: number): () => number {
  let state = (seed * 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const words = (text: string): readonly string[] => text.split("|");

const firstNames = words(
  "Anna|James|Maria|Robert|Ines|Thomas|Grace|Peter|Helen|Samuel|Ruth|Daniel|Clara|Victor|Nora|Edwin|Leila|Oscar|Vera|Hugo|Irene|Felix|Alma|Bruno|Edith|Casper|Mona|Rafael|Sonja|Ivan|Tessa|Gustav|Amara|Nils|Paula|Kofi|Yusuf|Mei|Kenji|Olga",
);
const lastNames = words(
  "Hale|Moreno|Whitlock|Brandt|Okafor|Lindqvist|Marsh|Tanaka|Novak|Ferreira|Callahan|Dubois|Petrov|Ashworth|Rossi|Kowalski|Haddad|Iyer|Nakamura|Olsen|Pryce|Quist|Ramires|Sorley|Thorne|Umarov|Vance|Wexler|Yilmaz|Zander|Abbot|Birch|Crane|Dorsey|Ellery|Finch|Garrow|Hobbs|Ingram|Jarvis|Keats|Lowell|Mercer|Norwood|Osgood|Pell|Quill|Rowan|Stroud|Tilley|Upton|Varga|Wynn|Yates|Zoll|Amsel|Becker|Conti|Drexel|Engel|Falk|Groves|Hirsch|Isard|Jonker|Kemp|Lamb|Maas|Nye|Orr|Pike|Reeve|Saxon|Tull|Unger|Voss|Ward|Xander|York|Zeman",
);
const places = words(
  "Harwich Bay|Port Ellery|Saint Orlan|Millbrook|Kestrel Point|Dunmore|Westhaven|Larkfield|Grey Harbour|Ostrava Street|Belmont|Northgate|Eastwold|Ferry Landing|Carrow",
);
const roles = words(
  "the mayor|a harbour pilot|the chief engineer|the head teacher|the treasurer|a spokesman for the council|the director of the museum|the captain|a nurse at the hospital|the union leader",
);
const openings = words(
  "After a long night of talks|In the early hours|Despite the weather|On the second day|For the first time in a decade|Without much notice|By a narrow margin|To the surprise of many|As the season closed|Following two years of delay",
);
const subjects = words(
  "the town council|the harbour board|a group of residents|the railway company|the county court|the school trustees|the fishing fleet|the new committee|the power station|the regional hospital|a delegation of teachers|the water authority",
);
const verbs = words(
  "approved|rejected|postponed|welcomed|opened|questioned|revived|rebuilt|sold|inspected|defended|withdrew",
);
const objects = words(
  "the plan for a second bridge|a budget of four million|the old customs house|a proposal to widen the canal|the timetable for the winter|an agreement with the shipyard|the report on the flood|a fund for the families|the contract for the lighthouse|the rules on night fishing",
);
const endings = words(
  "while the inquiry went on|and promised a vote before spring|in front of a full gallery|though the cost had doubled|with the support of the county|before the first snow|over the objections of the merchants|and thanked the volunteers|at a meeting that lasted until midnight|as the tide came in",
);
const fragments = words(
  "a fair price|long overdue|the only way forward|a promise kept|too little and too late|better than nothing|a gift to the next generation",
);
