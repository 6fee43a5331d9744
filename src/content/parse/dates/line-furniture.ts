import { wordsAroundDates } from "./glue-words.ts";
import { calendarNamesIn } from "./month-names.ts";

const clock = String.raw`(?:2[0-4]|[01]?\d)`;
const halves = String.raw`(?:[ap]\.?\s?m\b\.?|uhr\b|hrs?\b|h\b|น\.|wib\b|μ\.μ\.|π\.μ\.)`;
const zone = String.raw`(?:\s?(?:Z\b|\(?[A-ZА-Я]{2,5}\)?(?![\p{L}])|(?:GMT|UTC)?[+-]\d{1,2}:?\d{0,2}(?!\d)))?`;
// 1500 GMT, 1000 hrs cdt
const military = String.raw`(?<![\d.,:])(?:2[0-3]|[01]\d)[0-5]\d\s?(?:(?:hrs|hours)\b(?:\s?(?:GMT|UTC|[ECMP][SD]T)\b)?|(?:GMT|UTC|[ECMP][SD]T)\b)`;
// 10:15 a.m. EDT, 13:53:11 GMT, T23:30:00-05:00, 8.15 Uhr, 14h30, klo 10.15, godz. 10:15, 10:15 น., 10 am
const time = new RegExp(
  String.raw`${military}|(?:(?<!\p{L})(?:at|um|à|a las|às|alle(?: ore)?|ore|ora|kl\.?|klo|om|ob|godz\.?|в|о|saat|pukul|jam|lúc|saa|στις|الساعة|ساعت|בשעה|เวลา)\s?)?(?:(?<!\p{L})T)?(?<![\d.,])${clock}(?:\s?[:.h]\s?[0-5]\d(?:[:.][0-5]\d(?:\.\d+)?)?(?!\d)(?:\s?${halves})?|\s?${halves}|(?=\s(?:GMT|UTC|[ECMP][SD]T)\b))${zone}`,
  "giu",
);
const eastAsianTime =
  /(?:오전|오후|上午|下午|午前|午後|凌晨|早上|晚上|中午)\s?\d{1,2}:\d{2}(?::\d{2})?|(?:오전|오후|上午|下午|午前|午後|凌晨|早上|晚上|中午)?\s?\d{1,2}\s?[時时點点시](?:\s?\d{1,2}\s?[分분])?/gu;

/** Is the line a time of day and nothing else: `10:30 GMT`, `1500 hrs`? */
export const isTimeOfDay = (line: string): boolean =>
  line.length <= 40 &&
  /\d/.test(line) &&
  isBlank(line.replace(time, " ").replace(eastAsianTime, " "));

/** What papers print on the line of the date besides the date. Each pattern is for a whole stretch between two marks. */
const furniture: readonly RegExp[] = [
  // Vol. 12 · No. 1,234 · Issue 5 · Jahrgang 12 · № 34 · Año XII · Nr. 45/2019
  /^(?:vol(?:ume)?|no|nr|n[º°]|№|issue|number|num|núm|nummer|numéro|numero|número|ausgabe|jahrgang|jg|band|année|anno|año|ano|rok|ročník|č|год|выпуск|series|n\.s)\.?\s?[\dIVXLCDM][\dIVXLCDM.,/-]*$/iu,
  /^(?:whole|established|est|founded|since|gegründet|fondé en)\.?\s(?:no\.?\s)?[\d,]+$/iu,
  // Page A1 · p. 3 · Seite 4 · Section B · A1
  /^(?:pages?|pp?|pg|seiten?|s|páginas?|pág|pag|pagina|side|sidan?|sivu|str|strona|strana|стр|с|σελ|oldal|sayfa|hal|halaman|第)\.?\s?[A-Z]?-?\d{1,4}[A-Z]?(?:\s?[-–]\s?[A-Z]?\d{1,4})?(?:\s?[版面頁页])?$/iu,
  /^(?:section|sec|part|teil|sektion|sección|cahier)\.?\s?[A-Z\d]{1,3}$/iu,
  /^[A-Z]\d{1,3}$/u,
  // Section: News · Rubrik: Lokales
  /^(?:section|category|rubrik|ressort|kategorie|rubrique|catégorie|sección|sezione|seção|categoria|раздел|рубрика)\s?:\s?[^:.!?\d]{1,30}$/iu,
  /^\d{1,3}$/,
  // PRICE TWO CENTS · Price: 1d. · £1.20 · 10 cents · Free
  /^(?:price|preis|prix|precio|prezzo|preço|cena|pris|prijs|цена)\b\.?:?\s?[^.!?]{0,30}$/iu,
  /^[£$€¥]\s?\d+(?:[.,]\d{1,2})?$|^\d{1,3}\s?(?:cents?|pence|p|d|pfennig|centimes|øre|öre)\.?$|^(?:one|two|three|four|five|six|ten)\s(?:pence|penny|cents?)$|^free$/iu,
  // by Petra Lindqvist · von Ines Calder
  /^(?:by|von|par|por|di|da|door|av|af|przez|autor|автор|yazan|작성자|記者|记者)\s?:?\s\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|van|von|der|al|bin)){0,4}$/iu,
  // Source: Bay Post · 来源：湾报
  /^(?:source|quelle|fuente|fonte|bron|källa|kilde|źródło|zdroj|forrás|sursa|источник|джерело|kaynak|sumber|nguồn|المصدر|منبع|来源|來源|出处|出典|출처)\s?[:：]\s?.{1,50}$/iu,
  // Late Edition · Morgenausgabe
  /^(?:late|early|city|final|morning|evening|afternoon|weekend|sunday|first|second|third|national|metro(?:politan)?|home|international|special)\s(?:edition|final|ed\.?)$|^(?:morgen|abend|sonntags|wochenend)ausgabe$/iu,
  // 5 min read · Lesezeit: 3 Minuten · 12 comments
  /^(?:reading time|lesezeit|temps de lecture|tiempo de lectura)\s?:?\s?\d{1,3}\s?min\p{L}*\.?$|^\d{1,3}\s?min(?:ute)?s?(?:\sread|\sde lecture|\slesezeit)?$|^\d[\d.,]*\s(?:comments?|views?|shares?|kommentare|commentaires|comentarios)$/iu,
];

// Contact: Ines Calder, 01234 567890 · Media enquiries: …
const contact =
  /(?:(?:media|press|news)\s)?(?:contacts?|enquiries|inquiries|kontakt|contacto|contatto|contato)\s?:[^\u0001]{0,90}$/iu;

/** Does a line have nothing worth reading except its dates? `line` has no labels, and a `\u0001` in place of each date. */
export const isOnlyFurniture = (line: string): boolean => beyondFurniture(line).length === 0;

/** The pieces of such a line that are not furniture, each with the text after it up to the next date. */
export function beyondFurniture(
  line: string,
): readonly { readonly words: string; readonly isBeforeDate: boolean }[] {
  const rest = line
    .replace(contact, " ")
    .replace(/[(（[]([^()（）[\]\d\u0001]{1,40})[)）\]]/gu, " ; ") // (Good Friday)
    .replace(eastAsianTime, " ; ")
    .replace(time, " ; ");
  const pieces = rest.split("\u0001");
  return pieces.flatMap((piece, i) => {
    const stretches = stretchesOf(piece).map((stretch) => ({
      words: stretch.trim(),
      isFurniture: isFurniture(stretch),
      isBlank: isBlank(withoutWeekdays(stretch)),
    }));
    return stretches.flatMap(({ words, ...it }, k) =>
      it.isFurniture || it.isBlank
        ? []
        : [
            {
              words,
              isBeforeDate:
                i < pieces.length - 1 && stretches.slice(k + 1).every((each) => each.isBlank),
            },
          ],
    );
  });
}

function withoutWeekdays(stretch: string): string {
  let rest = stretch;
  for (const { start, end, weekday } of calendarNamesIn(stretch).toReversed()) {
    const isCertain =
      end - start > 3 ||
      /^(?:mon|tue|wed|thu|fri|sat|sun|\P{sc=Latin}+)$/iu.test(stretch.slice(start, end));
    if (weekday !== undefined && isCertain) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  return rest;
}

/** The pieces of a line, split at marks. A full stop splits only behind a number or a word of four letters or more: not “Vol.”. */
const stretchesOf = (line: string): readonly string[] =>
  line.split(
    /[\u0001|•·;\t]| {2,}|\s[-–—/]+\s|,\s|(?<=\p{L}{4}|\d)\.(?:\s|$)|\s?[–—]\s?(?=\u0001)/u,
  );

function isFurniture(stretch: string): boolean {
  const words = stretch.replace(/^[\s,.:–—-]+|[\s,:–—-]+$/gu, "");
  const bare = stretch.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return furniture.some((pattern) => pattern.test(words) || pattern.test(bare));
}

const filler =
  /(?<!\p{L})(?:(?:edition|issue) of|morning|afternoon|evening|night|on|the|la|le|el|il|den|der|am|dem|lá|em|г|р|r|du|vom|noon|midnight|local time|o'clock|and|at|a|à|в|o|um|zone|time|et|und|y|e|gmt|utc|edt|est|pdt|pst|cst|cdt|bst|cet|cest|mez|mesz|heure|heures|horas?|ore|Uhr)(?!\p{L})/giu;

function isBlank(stretch: string): boolean {
  const left = stretch
    .replace(filler, " ")
    .replace(/[\p{P}\p{S}\p{Z}\s\u200b-\u200f]+/gu, " ")
    .trim();
  return (
    left === "" ||
    left
      .split(" ")
      .every((word) => wordsAroundDates.has(word) || wordsAroundDates.has(word.toLowerCase()))
  );
}
