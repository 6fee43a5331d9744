import { isTimeOfDay } from "../dates/line-furniture.ts";
import { readDateLine } from "../dates/read-date-line.ts";
import type { Block } from "../layout/blocks.ts";
import { endsSentence, isUpperCase } from "../layout/line-shape.ts";
import { readByline } from "./read-byline.ts";
import { readDateline } from "./read-dateline.ts";

// The shapes of head lines, judged by their words and by the lines below them.

/** A page number, a counter of documents or a web address above the head. */
export const isPageMark = (words: string): boolean =>
  words.length <= 60 &&
  /^(?:\d{1,3}|page \d+.*|(?:document )?\d+ of \d+(?: documents)?|(?:https?:\/\/|www\.)\S+|[\p{P}\p{S}\s]+)$/iu.test(
    words,
  );

/** Columns of names and offices with a day among them: `THE HARBOUR OFFICE   MARROW BAY   3 May 2019`. */
export const isLetterhead = (words: string): boolean =>
  words.length <= 400 &&
  / {2,}|\t/.test(words) &&
  words.split(/ {2,}|\t/).some((column) => readDateLine(column.trim())?.date.year !== undefined);

/** Labels above a headline, in many languages. */
const label =
  /^(?:exclusive|breaking(?: news)?|opinion|analysis|comment|commentary|editorial|news|politics|sports?|business|world|local|culture|arts|science|feature|interview|profile|obituary|letters?|review|media release|press release|news release|media statement|statement|transcript|e&oe.*|for immediate release|politik|wirtschaft|kultur|sport|meinung|politique|économie|política|economía|politica|cronaca|media advisory|news advisory|advisory|press statement|public notice|notice|update|developing|live|watch|explainer|fact check|column|essay|book review|letters? to the editor|community|education|health|weather|police|crime|courts?|government|lifestyle|food|travel|technology|tech|entertainment|music|film|obituaries|pressemitteilung|medienmitteilung|presseinformation|pressemeldung|kommentar|leitartikel|lokales|panorama|gesellschaft|feuilleton|communiqué(?: de presse)?|tribune|éditorial|monde|société|comunicado(?: de prensa)?|nota de prensa|opinión|deportes|sociedad|internacional|opinião|esportes?|desporto|comunicado de imprensa|comunicato(?: stampa)?|editoriale|attualità|opinioni|persbericht|opinie|binnenland|buitenland|pressmeddelande|pressemelding|pressemeddelelse|ledare|leder|åsikt|mening|tisková zpráva|informacja prasowa|komunikat prasowy|opinia|sajtóközlemény|comunicat de presă|basın bülteni|görüş|пресс-релиз|прес-реліз|новости|новини|политика|політика|экономика|економіка|мнение|думка|спорт|культура|社论|社論|评论|評論|新闻稿|新聞稿|사설|기고|보도자료|プレスリリース|社説|بيان صحفي|رأي)$/iu;

/** A small label above the headline: a known one, or a few words in capitals above a headline that is not in capitals. */
export function isKicker(text: string, block: Block, below: readonly Block[]): boolean {
  const words = text.slice(block.start, block.end);
  const next = below[0];
  if (!next || words.length > 40 || block.lines.length > 1) return false;
  const headline = text.slice(next.start, next.end);
  // A label may also be above the date: `FOR IMMEDIATE RELEASE`, the day, the headline.
  if (label.test(words) && below[1] && readDateLine(headline)?.date.year !== undefined) return true;
  if (!below[1] || next.kind !== "text" || !isHeadline(next, headline)) return false;
  if (
    readDateLine(headline) ||
    isTimeOfDay(headline) ||
    readByline(headline) ||
    headline.length <= words.length
  )
    return false;
  if (label.test(words)) return true;
  return (
    words.length <= 24 &&
    isUpperCase(words) &&
    !isUpperCase(headline) &&
    headline.length <= 200 &&
    !endsSentence(headline)
  );
}

export function isHeadline(block: Block, words: string): boolean {
  if (block.kind !== "text" || block.lines.length > 5 || words.length > 1500) return false;
  if (!/[\p{L}\p{N}]/u.test(words)) return false;
  const capitals = isUpperCase(words);
  if (!capitals) {
    const dateline = readDateline(words);
    if (dateline && (dateline.agency !== undefined || dateline.date)) return false;
  }
  const closed = /[.!?…][\s"'”’»)\]]*$/u.test(words);
  if (closed && !capitals && words.length > 180) return false;
  const sentences = words.match(/[\p{Ll}\p{N})”"][.!?]["”’]?\s+["“‘]?\p{Lu}/gu)?.length ?? 0;
  return (
    !(closed && words.length > 110 && sentences >= 1) && !(words.length > 300 && sentences >= 2)
  );
}

/**
 * A text may begin without a head. Without a date above it, a line that ends in a full stop is the first sentence. A line that
 * names a speaker is never a headline, nor is a text of one line that quotes somebody.
 */
export const isSentence = (words: string, alone: boolean): boolean =>
  /[,.!?]["”’»“]\s+\p{Ll}|["”»“],\s+\p{Ll}|\p{Ll}: ["“„«]\p{Lu}/u.test(words) ||
  /\p{L}{3,}\.["”’»)“]*$|[。！？][」』”]*$/u.test(words) ||
  (alone && /["“”„«「]/u.test(words));

/**
 * A line right below the headline, if a blank line separates both from the paragraph below them; or a separate line that
 * does not end a sentence, above a long paragraph.
 */
export function isDeck(
  text: string,
  block: Block,
  next: Block | undefined,
  headlineGroup: number | undefined,
): boolean {
  const words = text.slice(block.start, block.end);
  if (
    !next ||
    block.kind !== "text" ||
    words.length < 24 ||
    words.length > 220 ||
    isUpperCase(words)
  )
    return false;
  if (endsSentence(words) || readDateline(words)) return false;
  const followed = text.slice(next.start, next.end);
  if (!endsSentence(followed)) return false;
  const together = block.group === headlineGroup && next.group !== headlineGroup;
  return together || (block.lines.length === 1 && words.length >= 30 && followed.length > 140);
}
