import ofIntl from "./names-of-intl.json" with { type: "json" };

// What newspapers print and the tables of Intl do not have.
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
  jne: 6,
  jly: 7,
  // Esperanto, which Intl has no words for
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
  // the Levant's and the Maghreb's Arabic months
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
  جانفي: 1,
  فيفري: 2,
  أفريل: 4,
  ماي: 5,
  جوان: 6,
  جويلية: 7,
  أوت: 8,
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
};

type Names = {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
};

/**
 * Month (1–12) and weekday (1 Monday – 7 Sunday) names, folded by {@link foldName}, with the forms they take inside a date. Those of
 * Intl stand in a file (`npm run golden` writes it): made at every start they take a tenth of a second, and they change with Node.
 */
export const calendarNames: Names = {
  months: new Map(Object.entries({ ...ofIntl.months, ...alsoMonths })),
  weekdays: new Map(Object.entries({ ...ofIntl.weekdays, ...alsoWeekdays })),
};

/** How a name is looked up: lower case, without a dot at its end. */
export const foldName = (word: string): string =>
  word.normalize("NFC").toLowerCase().replace(/\.$/, "").replace("i̇", "i").replace(/[’ʼ]/g, "'");
