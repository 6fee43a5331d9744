import { foldName } from "../../src/content/parse/dates/fold-name.ts";

/** Languages whose short names are read too: papers print them in date lines, and no other language's word is meant by them. */
const withShortNames =
  "en de fr es it pt nl sv da nb nn fi is fo et lv lt pl cs sk sl hr bs sr sr-Latn mk bg ru uk be hu ro sq el tr az uz kk ky mn ka hy gl ca eu cy ga gd af fy lb rm mt fa ar ur he hi mr ne bn gu pa ta te kn ml th lo km id ms sw fil am vi".split(
    " ",
  );

/** Languages whose short names of weekdays are read: in others they are words that come before dates. */
const withShortWeekdays =
  "en de fr es it pt nl sv da nb nn fi is pl cs sk ru uk hu ro el tr ca ar fa he hi".split(" ");

/** Every other language of Node's Intl that has names of its own for the months of the Gregorian calendar. */
const withLongNames =
  "tk tg tt cv oc ast br gv kw fur eo ia ku kmr ar-SY ar-DZ ar-MA ps ckb ug sd yi as or si kok mai sat doi bho sa ks my jv su ceb haw to mi mg ha yo ig zu xh so om rw rn ln lg ee ff sn nso st tn hsb dsb nds gsw se kl os sah qu chr".split(
    " ",
  );

/** All of these languages' dates are read. */
export const languagesOfDates: readonly string[] = [...withShortNames, ...withLongNames];

export type NamesOfIntl = {
  /** Folded names of months, 1–12. */
  readonly months: Record<string, number>;
  /** Names that are another month in another language: the month by the language's tag. */
  readonly monthsByLanguage: Record<string, Record<string, number>>;
  /** Folded names of weekdays, 1 Monday – 7 Sunday. */
  readonly weekdays: Record<string, number>;
};

/** The names of months and weekdays in Node's Intl, for src/content/parse/dates/names-of-intl.json. */
export function namesOfIntl(): NamesOfIntl {
  const months = new Map<string, Map<string, number>>();
  const weekdays = new Map<string, number>();
  const addMonth = (name: string, lang: string, month: number): void => {
    const folded = foldName(
      name.replace(/^\p{sc=Latin}{2,5}\s(?=\p{sc=Latin}{3})/u, withoutParticle),
    );
    if (!isName(folded, 2)) return;
    const known = months.get(folded) ?? new Map<string, number>();
    const primary = lang.split("-")[0] ?? lang;
    if (!known.has(primary)) known.set(primary, month);
    months.set(folded, known);
  };
  const addWeekday = (name: string, weekday: number): void => {
    const folded = foldName(name);
    // “la”, “so” and “di” are words before they are weekdays.
    if (isName(folded, /\p{sc=Latin}/u.test(folded) ? 3 : 2) && !weekdays.has(folded))
      weekdays.set(folded, weekday);
  };
  for (const lang of languagesOfDates) {
    const styles = withShortNames.includes(lang)
      ? (["long", "short"] as const)
      : (["long"] as const);
    for (const style of styles) {
      // Inside a date a month may be inflected: апреля, kwietnia.
      const forms = [{}, { day: "numeric" }, { day: "numeric", year: "numeric" }] as const;
      for (const format of forms.map((form) => formatOf(lang, { month: style, ...form }))) {
        for (let month = 1; month <= 12; month++) {
          const name = wordsOf(format, midMonth(month), "month").replace(/[’']$/, "");
          addMonth(name, lang, month);
          if (lang in casesOfMonths) addMonth(name + casesOfMonths[lang], lang, month);
        }
      }
      if (style === "short" && !withShortWeekdays.includes(lang)) continue;
      for (const format of [
        formatOf(lang, { weekday: style }),
        formatOf(lang, { dateStyle: "full" }),
      ]) {
        for (let i = 0; i < 7; i++)
          addWeekday(wordsOf(format, monday + i * dayLength, "weekday"), i + 1);
      }
    }
  }
  const byLanguage = [...months].filter(([, languages]) => new Set(languages.values()).size > 1);
  return {
    months: Object.fromEntries(
      [...months].flatMap(([name, languages]) => {
        const [month, ...others] = new Set(languages.values());
        return month !== undefined && others.length === 0 ? [[name, month]] : [];
      }),
    ),
    monthsByLanguage: Object.fromEntries(
      byLanguage.map(([name, languages]) => [name, Object.fromEntries(languages)]),
    ),
    weekdays: Object.fromEntries(weekdays),
  };
}

/** The particle before a month, which Intl keeps separate from it. */
const casesOfMonths: Readonly<Record<string, string>> = {
  mn: "ын",
  eu: "ren",
  ckb: "ی",
  kmr: "a",
  ku: "a",
};

/** “de maig”: the particle is read as a word between day and month. */
const withoutParticle = (particle: string): string =>
  /^(?:de|da|an|am|dhen)\s$/.test(particle) ? "" : particle;

const isName = (name: string, letters: number): boolean =>
  !/\d/.test(name) && (name.match(/[\p{L}\p{M}]/gu)?.length ?? 0) >= letters;

const formatOf = (lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`${lang}-u-nu-latn`, {
    ...options,
    calendar: "gregory",
    timeZone: "UTC",
  });

function wordsOf(by: Intl.DateTimeFormat, instant: number, type: "month" | "weekday"): string {
  return by.formatToParts(instant).find((part) => part.type === type)?.value ?? "";
}

const dayLength = 86_400_000;
/** Monday, 1 January 2001, in milliseconds of Unix time. */
const monday = 978_307_200_000;
const midMonth = (month: number): number =>
  monday + Math.round((((month - 1) * 365.25) / 12 + 14) * dayLength);
