import type { Part } from "../../../model/part.ts";
import type { Span } from "../../../model/span.ts";
import { roleOfText } from "../body/role-of-block.ts";
import type { WrittenDate } from "../dates/find-dates.ts";
import { readDateLine, readLeadingDate } from "../dates/read-date-line.ts";
import type { Block } from "../layout/blocks.ts";
import { endsSentence, isUpperCase } from "../layout/line-shape.ts";
import { readByline } from "./read-byline.ts";
import { readDateline } from "./read-dateline.ts";

/** A date that stands in the head, at its place in the text. */
export type HeadDate = Span & {
  readonly date: WrittenDate;
  readonly label: "published" | "updated" | undefined;
};

export type Head = {
  readonly parts: readonly Part[];
  readonly dates: readonly HeadDate[];
  readonly headline?: Span;
  readonly kicker?: Span;
  readonly deck?: Span;
  readonly byline?: Span & { readonly authors: readonly string[] };
  /** The blocks under the head. */
  readonly below: readonly Block[];
};

/** At most so many blocks are looked at for the head; a letterhead may be long, a head is not. */
const mostBlocks = 16;

/**
 * The head of an article: date lines, kicker, headline, deck, byline, in whatever order they stand, up to the first
 * paragraph. `headlineGiven`: the front matter has one, so the text's first line is text.
 */
export function readHead(text: string, all: readonly Block[], headlineGiven: boolean): Head {
  const parts: Part[] = [];
  const dates: HeadDate[] = [];
  const found: {
    headline?: Span;
    kicker?: Span;
    deck?: Span;
    byline?: NonNullable<Head["byline"]>;
  } = {};
  let blocks = all;
  let i = 0;
  let headlineGroup = -1;
  for (; i < Math.min(blocks.length, mostBlocks); i++) {
    const block = blocks[i];
    if (!block) break;
    const words = text.slice(block.start, block.end);
    const take = (role: Part["role"]): void => {
      parts.push({ role, start: block.start, end: block.end });
    };
    if (block.kind === "rule") {
      take("break");
      continue;
    }
    const dateLine = readDateLine(words);
    if (dateLine) {
      dates.push({ ...dateLine, ...shifted(dateLine.date, block.start) });
      take(dateLine.label === "updated" ? "note" : "date");
      continue;
    }
    const leading = found.headline ? undefined : readLeadingDate(words);
    if (leading) {
      dates.push({ date: leading.date, label: undefined, ...shifted(leading.date, block.start) });
      parts.push({
        role: "date",
        start: block.start,
        end: block.start + words.slice(0, leading.end).trimEnd().length,
      });
      blocks = blocks.with(i, { ...block, start: block.start + leading.end });
      i--;
      continue;
    }
    const byline = found.byline ? undefined : readByline(words);
    if (byline) {
      found.byline = { start: block.start, end: block.end, ...byline };
      take("byline");
      continue;
    }
    if (!found.headline && !headlineGiven) {
      if (isPageMark(words) || isLetterhead(words)) {
        take("boilerplate");
        continue;
      }
      if (!found.kicker && isKicker(text, block, blocks.slice(i + 1, i + 4))) {
        found.kicker = block;
        take("kicker");
        continue;
      }
      if (!isHeadline(block, words)) break;
      if (dates.length === 0 && isSentence(words, blocks[i + 1] === undefined)) break;
      found.headline = { start: block.start, end: block.end };
      headlineGroup = block.group;
      take("headline");
      continue;
    }
    const goesOn =
      found.headline &&
      block.group === headlineGroup &&
      parts.at(-1)?.role === "headline" &&
      isUpperCase(words) &&
      isUpperCase(text.slice(found.headline.start, found.headline.end)) &&
      block.lines[0]?.indent === all[0]?.lines[0]?.indent &&
      !readDateline(words);
    if (goesOn && found.headline) {
      found.headline = { start: found.headline.start, end: block.end };
      parts[parts.length - 1] = { role: "headline", ...found.headline };
      continue;
    }
    const role = roleOfText(words);
    if (
      (role === "caption" || role === "note") &&
      headIsGoingOn(text, blocks.slice(i + 1), found)
    ) {
      take(role);
      continue;
    }
    if (!found.deck && found.headline && isDeck(text, block, blocks[i + 1], headlineGroup)) {
      found.deck = { start: block.start, end: block.end };
      take("deck");
      continue;
    }
    break;
  }
  return { parts, dates, ...found, below: blocks.slice(i) };
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** A page number or a web address above the head. */
const isPageMark = (words: string): boolean =>
  words.length <= 60 &&
  /^(?:\d{1,3}|page \d+.*|(?:https?:\/\/|www\.)\S+|[\p{P}\p{S}\s]+)$/iu.test(words);

/** Columns of names and offices with the day among them: `THE HARBOUR OFFICE   MARROW BAY   3 May 2019`. */
const isLetterhead = (words: string): boolean =>
  words.length <= 400 &&
  / {2,}|\t/.test(words) &&
  words.split(/ {2,}|\t/).some((column) => readDateLine(column.trim())?.date.year !== undefined);

const label =
  /^(?:exclusive|breaking(?: news)?|opinion|analysis|comment|commentary|editorial|news|politics|sports?|business|world|local|culture|arts|science|feature|interview|profile|obituary|letters?|review|media release|press release|news release|media statement|statement|transcript|e&oe.*|for immediate release|politik|wirtschaft|kultur|sport|meinung|politique|économie|política|economía|politica|cronaca)$/iu;

/** A small label over the headline: a known one, or a few words in capitals over a headline that is not. */
function isKicker(text: string, block: Block, below: readonly Block[]): boolean {
  const words = text.slice(block.start, block.end);
  const next = below[0];
  if (!next || words.length > 40 || block.lines.length > 1) return false;
  const headline = text.slice(next.start, next.end);
  if (!below[1] || next.kind !== "text" || !isHeadline(next, headline)) return false;
  if (readDateLine(headline) || readByline(headline) || headline.length <= words.length)
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

function isHeadline(block: Block, words: string): boolean {
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
 * A text may begin without a head. With no date above it, a line that ends in a full stop is its first sentence, and one that
 * says who is speaking is never a headline; nor is a text of one line that quotes somebody.
 */
const isSentence = (words: string, alone: boolean): boolean =>
  /[,.!?]["”’»“]\s+\p{Ll}|["”»“],\s+\p{Ll}|\p{Ll}: ["“„«]\p{Lu}/u.test(words) ||
  /\p{L}{3,}\.["”’»)“]*$|[。！？][」』”]*$/u.test(words) ||
  (alone && /["“”„«「]/u.test(words));

/** Captions and notes belong to the head while a headline, a byline or a date is still to come. */
function headIsGoingOn(text: string, below: readonly Block[], found: { headline?: Span }): boolean {
  return below.slice(0, 3).some((block) => {
    const words = text.slice(block.start, block.end);
    return readDateLine(words) !== undefined || readByline(words) !== undefined || !found.headline;
  });
}

/**
 * A line right under the headline, the two set off together from a paragraph below them; or a line of its own without a
 * sentence's end over a long paragraph.
 */
function isDeck(
  text: string,
  block: Block,
  next: Block | undefined,
  headlineGroup: number,
): boolean {
  const words = text.slice(block.start, block.end);
  if (!next || words.length < 24 || words.length > 220 || isUpperCase(words)) return false;
  if (endsSentence(words) || readDateline(words)) return false;
  const followed = text.slice(next.start, next.end);
  if (!endsSentence(followed)) return false;
  const together = block.group === headlineGroup && next.group !== headlineGroup;
  return together || (block.lines.length === 1 && words.length >= 30 && followed.length > 140);
}
