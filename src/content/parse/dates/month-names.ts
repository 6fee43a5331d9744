import { foldName } from "./fold-name.ts";
import ofIntl from "./names-of-intl.json" with { type: "json" };

// Names used in newspapers but missing from Node's Intl.
const alsoMonths: Readonly<Record<string, number>> = {
  sept: 9,
  febr: 2,
  janv: 1,
  févr: 2,
  juil: 7,
  mrt: 3,
  maerz: 3,
  mrz: 3,
  jänner: 1,
  feber: 2,
  hornung: 2,
  jne: 6,
  jly: 7,
  // Esperanto
  januaro: 1,
  februaro: 2,
  marto: 3,
  aprilo: 4,
  majo: 5,
  junio: 6,
  julio: 7,
  aŭgusto: 8,
  aŭg: 8,
  septembro: 9,
  oktobro: 10,
  novembro: 11,
  decembro: 12,
  // Spanish, as some countries write it; Latin American short names
  setiembre: 9,
  // Latvian, in the case used after a day: 3. maijā
  janvārī: 1,
  februārī: 2,
  martā: 3,
  aprīlī: 4,
  maijā: 5,
  jūnijā: 6,
  jūlijā: 7,
  augustā: 8,
  septembrī: 9,
  oktobrī: 10,
  novembrī: 11,
  decembrī: 12,
  // Welsh, as mutated after o and i
  ionawr: 1,
  chwefror: 2,
  fawrth: 3,
  fai: 5,
  fehefin: 6,
  orffennaf: 7,
  fedi: 9,
  hydref: 10,
  dachwedd: 11,
  ragfyr: 12,
  // the Arabic months of the Levant and the Maghreb
  "كانون الثاني": 1,
  شباط: 2,
  آذار: 3,
  اذار: 3,
  نيسان: 4,
  أيار: 5,
  ايار: 5,
  حزيران: 6,
  تموز: 7,
  آب: 8,
  اب: 8,
  أيلول: 9,
  ايلول: 9,
  "تشرين الأول": 10,
  "تشرين الثاني": 11,
  "كانون الأول": 12,
  "تشرين الاول": 10,
  "كانون الاول": 12,
  جانفي: 1,
  فيفري: 2,
  أفريل: 4,
  افريل: 4,
  ماي: 5,
  جوان: 6,
  جويلية: 7,
  أوت: 8,
  اوت: 8,
  غشت: 8,
  شتنبر: 9,
  نونبر: 11,
  دجنبر: 12,
  ابريل: 4,
  اغسطس: 8,
  اكتوبر: 10,
};

const alsoWeekdays: Readonly<Record<string, number>> = {
  tues: 2,
  thur: 4,
  thurs: 4,
  weds: 3,
  lundo: 1,
  mardo: 2,
  merkredo: 3,
  ĵaŭdo: 4,
  vendredo: 5,
  sabato: 6,
  dimanĉo: 7,
  الاثنين: 1,
  الاربعاء: 3,
  الأثنين: 1,
};

/** A month, 1–12, or the month by language (BCP 47) if the name means different months. */
export type NamedMonth = number | Readonly<Record<string, number>>;

const months: ReadonlyMap<string, NamedMonth> = new Map<string, NamedMonth>([
  ...Object.entries(ofIntl.months),
  ...Object.entries(ofIntl.monthsByLanguage),
  ...Object.entries(alsoMonths),
]);

const weekdays: ReadonlyMap<string, number> = new Map(
  Object.entries({ ...ofIntl.weekdays, ...alsoWeekdays }),
);

/** Names of several words, by their first word. */
const longer = new Map<string, string[]>();
for (const name of [...months.keys(), ...weekdays.keys()]) {
  const space = name.indexOf(" ");
  if (space < 0) continue;
  const first = name.slice(0, space);
  longer.set(
    first,
    [...(longer.get(first) ?? []), name].sort((a, b) => b.length - a.length),
  );
}

export type CalendarName = {
  readonly start: number;
  readonly end: number;
  readonly month?: NamedMonth;
  readonly weekday?: number;
};

const word = /[\p{L}\p{M}]+(?:['’ʼʻ-][\p{L}\p{M}]+)*/gu;

/** Hebrew prefixes the month with “in” and “to”: במאי. */
const hebrewPrefix = /^[בלמה](?=[\u05d0-\u05ea]{2})/;

/** The names of months and weekdays in a text whose spaces are plain, in order. Takes time linear in the text. */
export function calendarNamesIn(text: string): readonly CalendarName[] {
  const names: CalendarName[] = [];
  let end = 0;
  for (const match of text.matchAll(word)) {
    if (match.index < end) continue;
    const name = nameAt(text, match.index, match[0]);
    if (!name) continue;
    names.push(name);
    end = name.end;
  }
  return names;
}

function nameAt(text: string, start: number, printed: string): CalendarName | undefined {
  if (printed.length > 24) return undefined;
  const folded = foldName(printed);
  for (const name of longer.get(folded.split(/['-]/)[0] ?? "") ?? longer.get(folded) ?? []) {
    const stretch = text.slice(start, start + name.length);
    if (foldName(stretch) === name && !/^[\p{L}\p{M}]/u.test(text.slice(start + name.length))) {
      return { start, end: start + name.length, ...meaningOf(name) };
    }
  }
  for (const [name, length] of readingsOf(folded, printed)) {
    if (months.has(name) || weekdays.has(name))
      return { start: start + length.from, end: start + length.to, ...meaningOf(name) };
  }
  return undefined;
}

type Range = { readonly from: number; readonly to: number };

/** Readings of a word: itself; without a Hebrew prefix or the Thai word for “the day”; the part before a hyphen. */
function* readingsOf(folded: string, printed: string): Generator<readonly [string, Range]> {
  yield [folded, { from: 0, to: printed.length }];
  if (hebrewPrefix.test(folded)) yield [folded.slice(1), { from: 0, to: printed.length }];
  if (folded.endsWith("ที่")) yield [folded.slice(0, -3), { from: 0, to: printed.length }];
  const hyphen = printed.search(/['’-]/);
  if (hyphen > 2) yield [foldName(printed.slice(0, hyphen)), { from: 0, to: hyphen }];
}

function meaningOf(name: string): { month?: NamedMonth; weekday?: number } {
  const [month, weekday] = [months.get(name), weekdays.get(name)];
  return { ...(month !== undefined && { month }), ...(weekday !== undefined && { weekday }) };
}
