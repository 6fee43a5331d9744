type Glue = {
  /** Between the day and the month: 3 *de* mayo. */
  readonly dayMonth?: string;
  /** Between the month and the year: mayo *de* 2019. */
  readonly monthYear?: string;
  /** At the day's number: 3*rd*. */
  readonly ordinal?: string;
  /** At a year that comes first: 2019 *m.* gegužės 3. */
  readonly yearFirst?: string;
  /** At a day that comes last: gegužės 3 *d.* */
  readonly dayLast?: string;
  /** Before the day or the date, after the weekday: *den* 3. maj. */
  readonly before?: string;
  /** After the year: 2019 *г.* */
  readonly after?: string;
};

/** The small words of dates, by language. Each list is separated by spaces. */
const glue: Readonly<Record<string, Glue>> = {
  en: { dayMonth: "of day_of", ordinal: "st nd rd th d", before: "the on", after: "a.d." },
  de: { before: "den am dem vom" },
  fr: { ordinal: "er ère e", dayMonth: "du", before: "le du" },
  es: { dayMonth: "de del", monthYear: "de del", ordinal: "º ª o", before: "el a día" },
  ca: { dayMonth: "de d'", monthYear: "de del", before: "el a" },
  gl: { dayMonth: "de do", monthYear: "de do", before: "o a" },
  pt: { dayMonth: "de", monthYear: "de", ordinal: "º ª o", before: "o a em dia" },
  ast: { dayMonth: "de d'", monthYear: "de" },
  oc: { dayMonth: "de", monthYear: "de", yearFirst: "de" },
  it: { dayMonth: "di", monthYear: "del", ordinal: "º °", before: "il lì li" },
  fur: { dayMonth: "di", monthYear: "dal" },
  rm: { dayMonth: "da", before: "ils" },
  ro: { monthYear: "în", before: "la data_de din" },
  nl: { ordinal: "e ste de", before: "op de" },
  da: { before: "den d." },
  sv: { ordinal: ":e", before: "den" },
  fi: { dayMonth: "päivänä", after: "klo", before: "on" },
  is: { before: "þann" },
  lt: { yearFirst: "m. metų metai", dayLast: "d. dieną diena" },
  lv: { yearFirst: "gada" },
  et: { before: "on" },
  pl: { before: "dnia dn. w", after: "r. roku" },
  cs: { before: "dne v ve", after: "roku" },
  sk: { before: "dňa v", after: "roku" },
  hr: { before: "dana u", after: "godine god." },
  hu: { dayLast: "án én i", yearFirst: "év" },
  ru: { ordinal: "го е й ого", after: "г. года год г.а", before: "от" },
  uk: { ordinal: "го е", after: "р. року", before: "від" },
  be: { ordinal: "га е", after: "г. года" },
  bg: { ordinal: "ти ви ри ми", after: "г. година", before: "на" },
  mk: { ordinal: "ти ви ри ми", after: "г. година", before: "на" },
  sr: { after: "године г. год.", before: "дана" },
  tt: { after: "ел" },
  os: { after: "аз" },
  kk: { yearFirst: "ж. жылғы жылы" },
  ky: { yearFirst: "ж. жылы жылдын" },
  uz: { yearFirst: "yil yilning yili", after: "yil yili" },
  az: { after: "il ci_il cı_il cu_il cü_il" },
  mn: { yearFirst: "оны он", dayLast: "ны_өдөр ний_өдөр өдөр ны ний" },
  sah: { yearFirst: "сыл", dayLast: "күнэ" },
  hy: { yearFirst: "թ. թվականի", after: "թ. թվական" },
  ka: { yearFirst: "წლის წ.", after: "წ. წელი" },
  eu: { yearFirst: "ko eko (e)ko", dayLast: "a an ean (a) (e)an" },
  eo: { ordinal: "a", dayMonth: "de", before: "la" },
  cy: { dayMonth: "o", ordinal: "af ail ydd fed eg ain" },
  ga: { ordinal: "ú", before: "an lá" },
  gd: { ordinal: "mh", dayMonth: "dhen" },
  mt: { dayMonth: "ta'" },
  el: { ordinal: "η ης", before: "στις την της" },
  tr: { after: "günü tarihinde" },
  ku: { ordinal: "ê", after: "an" },
  ar: { dayMonth: "من", before: "في يوم الموافق", after: "م م. هـ" },
  ckb: { ordinal: "ی", dayMonth: "ی" },
  fa: { dayMonth: "ماه", before: "روز", after: "م میلادی" },
  ps: { before: "د", yearFirst: "د" },
  he: { before: "יום" },
  yi: { ordinal: "טן סטן" },
  hi: { before: "दिनांक", after: "ई." },
  th: { before: "วันที่ ที่ เมื่อ", monthYear: "พ.ศ. ค.ศ. ปี" },
  lo: { before: "ວັນທີ ທີ" },
  km: { before: "ថ្ងៃទី", dayMonth: "ខែ", monthYear: "ឆ្នាំ" },
  my: { dayLast: "ရက်" },
  id: { before: "tanggal tgl. pada" },
  ms: { before: "bertarikh pada", ordinal: "hb" },
  sw: { before: "tarehe", dayMonth: "ya" },
  fil: { dayMonth: "ng", before: "ika" },
  ee: { ordinal: "lia" },
};

const pieces = (key: keyof Glue): readonly string[] =>
  [...new Set(Object.values(glue).flatMap((words) => (words[key] ?? "").split(" ")))].filter(
    (piece) => piece !== "",
  );

/** All words of one kind as alternatives of a pattern, the longest first. */
function alternatives(key: keyof Glue): string {
  return pieces(key)
    .map((piece) => piece.replaceAll("_", " ").replace(/[.()]/g, "\\$&").replace("'", "['’]"))
    .sort((a, b) => b.length - a.length)
    .join("|");
}

export const dayMonthWords = alternatives("dayMonth");
export const monthYearWords = alternatives("monthYear");
export const ordinalEndings = alternatives("ordinal");
export const yearFirstWords = alternatives("yearFirst");
export const dayLastWords = alternatives("dayLast");
/** Words that a date line may have around its date. */
export const wordsAroundDates: ReadonlySet<string> = new Set(
  [...pieces("before"), ...pieces("after")]
    .flatMap((piece) => piece.split(/[_.]/))
    .filter((piece) => piece !== ""),
);
