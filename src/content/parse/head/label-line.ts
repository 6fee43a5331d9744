import type { Span } from "../../../model/span.ts";
import { type Entry, normalKey } from "../front-matter/entry.ts";
import type { Block } from "../layout/blocks.ts";

/** A line of a newspaper database, `BYLINE: Jane Roe`, or the beginning of the text after `Full text: `. */
export type LabelLine = {
  readonly entry: Entry;
  /** The label introduces the text: the words after it are the article. */
  readonly isBody: boolean;
  /** The offset in the text at which the words after the label begin. */
  readonly valueStart: number;
};

const labels: ReadonlySet<string> = new Set(
  "headline title byline author authors section length date publicationdate publisheddate loaddate publicationtype publicationinfo publicationtitle publicationyear publisher placeofpublication countryofpublication source sourcetype documenttype documenturl proquestdocumentid database issn isbn language languageofpublication copyright copyrightholder edition volume issue pages firstpage startpage wordcount words series column dateline graphic highlight abstract links subject subjects company companies person people organization geographic location ticker identifier keyword lastupdated correctiondate typeofmaterial newspapercode newspaper".split(
    " ",
  ),
);
const bodies: ReadonlySet<string> = new Set(["fulltext", "body", "text", "bodytext", "lead"]);

/** Characters in which a label and its colon must come. */
const reach = 80;
const line = /^([A-Z][\p{L}'’ -]{1,30}?)[^\S\r\n]*:(?:[^\S\r\n]+|$)/u;

/** Reads a labelled line; undefined if databases do not use the label. */
export function readLabelLine(text: string, { start, end }: Span): LabelLine | undefined {
  const words = text.slice(start, end);
  if (!words.slice(0, reach).includes(":")) return undefined;
  const match = line.exec(words);
  const key = match && normalKey(match[1] ?? "");
  if (!match || !key) return undefined;
  const isBody = bodies.has(key);
  if (!isBody && !labels.has(key)) return undefined;
  const valueStart = start + match[0].length;
  const entry = { key, value: text.slice(valueStart, end), span: { start, end } };
  return { entry, isBody, valueStart };
}

/** Two labels at the top prove a labelled head; a single one may be a word of the text. */
export function isLabelled(text: string, blocks: readonly Block[]): boolean {
  const found = blocks.filter((block) => readLabelLine(text, block) !== undefined);
  return found.length >= 2;
}
