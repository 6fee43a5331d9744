import type { Span } from "../../../model/span.ts";
import { readDateLine } from "../dates/read-date-line.ts";
import { normalKey } from "../front-matter/entry.ts";
import { fieldKeys } from "../front-matter/field-keys.ts";
import { keyLine } from "../front-matter/read-key-by-key.ts";

/** A file with several articles: the export layout, and the place of each article. */
export type SeveralArticles = { readonly layout: string; readonly articles: readonly Span[] };

/** Finds the articles in an export of a newspaper database or another program; undefined if the file is one article. */
export function articlesIn(text: string): SeveralArticles | undefined {
  if (!divider.test(text)) return undefined;
  for (const { layout, starts } of layouts) {
    const found = starts(text);
    if (found.length > 1) return { layout, articles: between(found, text) };
  }
  return undefined;
}

/**
 * Every layout has a line like one of these. Most articles have none, so this rules them out cheaply. No two loops may match
 * the same white space, nor one go past the end of a line: on blank lines they would take quadratic time.
 */
const divider =
  /^(?:[^\S\r\n\u2028\u2029]*(?:Document \w+|\d+ of \d+ DOC|<(?:DOC|REUTERS|item|entry|article|record)\b|(?:[[,][^\S\r\n\u2028\u2029]*)?\{\s*")|HD\s|From \S+@|[-=_*~#]{3}|[*=~#] )/m;

function between(starts: readonly number[], text: string): readonly Span[] {
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? text.length;
    const article = text.slice(start, end).replace(/(?:\s*[\r\n][-_=*~#]{3,})*\s*$/, "");
    return { start, end: start + article.length };
  });
}

type Layout = { readonly layout: string; readonly starts: (text: string) => readonly number[] };

const layouts: readonly Layout[] = [
  // Document 1 of 3
  {
    layout: "ProQuest",
    starts: startsOf(/^[^\S\r\n\u2028\u2029]*Document \d+ of \d+[^\S\r\n\u2028\u2029]*$/gm),
  },
  // 1 of 20 DOCUMENTS
  {
    layout: "Nexis",
    starts: startsOf(/^[^\S\r\n\u2028\u2029]*\d+ of \d+ DOCUMENTS?[^\S\r\n\u2028\u2029]*$/gm),
  },
  // HD   Ferry late
  { layout: "Factiva", starts: startsOf(/^HD(?:[^\S\r\n\u2028\u2029]{2,}|\t)\S/gm) },
  // Document SCOUR00020110312e73c0001x
  { layout: "Factiva", starts: behind(/^Document [A-Za-z]{2,}\w{20,}[^\S\r\n\u2028\u2029]*$/gm) },
  // From desk@example.org Fri May  3 10:00:00 2019
  { layout: "mbox", starts: startsOf(/^From \S+@\S+ .*\d{4}[^\S\r\n\u2028\u2029]*$/gm) },
  {
    layout: "SGML",
    starts: ifWhole(
      /^\s*(?:<\?xml[^>]*>\s*)?<(?:DOC|REUTERS|item|entry|article|record|rss|feed|corpus|documents|articles|!DOCTYPE)\b/i,
      startsOf(/^[^\S\r\n\u2028\u2029]*<(?:DOC|REUTERS|item|entry|article|record)\b[^>]*>/gm),
    ),
  },
  // One object a line, or a list of objects
  {
    layout: "JSON",
    starts: ifWhole(
      /^\s*[[{][\s\S]*[\]}]\s*$/,
      startsOf(
        /^[^\S\r\n\u2028\u2029[,]*\{\s*"(?:title|headline|date|id|url|author|text|body)"\s*:/gm,
      ),
    ),
  },
  // AUTHOR: …, TITLE: …, and eight hyphens between the entries
  { layout: "Movable Type", starts: afterRule(/^-{8}[^\S\r\n\u2028\u2029]*$/gm, isMovableType) },
  { layout: "front matter", starts: frontMatterStarts },
  {
    layout: "labels",
    starts: afterRule(/^[-=_*~#+]{3,}[^\S\r\n\u2028\u2029]*$/gm, isLabelledHead),
  },
  { layout: "rules", starts: datedSections },
];

function startsOf(pattern: RegExp) {
  return (text: string): readonly number[] => [...text.matchAll(pattern)].map(({ index }) => index);
}

/** A layout of whole files: an example of it in an article does not count. */
function ifWhole(whole: RegExp, starts: Layout["starts"]): Layout["starts"] {
  return (text) => (whole.test(text) ? starts(text) : []);
}

/** The pattern is the last line of each article. */
function behind(pattern: RegExp) {
  return (text: string): readonly number[] => {
    const ends = [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
    return ends.length < 2 ? [] : [0, ...ends.slice(0, -1)];
  };
}

/** The pattern divides the articles; each must begin as `isHead` says. */
function afterRule(pattern: RegExp, isHead: (section: string) => boolean) {
  return (text: string): readonly number[] => {
    const starts = [
      0,
      ...[...text.matchAll(pattern)].map((match) => match.index + match[0].length),
    ];
    const heads = starts.filter((start) => isHead(text.slice(start, start + 2_000)));
    const above = text.slice(0, heads[0]).replace(/[-_=*~#]{5,}/g, "");
    return above.trim() === "" ? heads : []; // three hyphens above are a front-matter fence
  };
}

function isMovableType(section: string): boolean {
  return /^\s*(?:[A-Z ]+: .*\r?\n)*TITLE: /.test(section) && /^DATE: /m.test(section);
}

/** A headline's label and another label, with no other line between them. */
function isLabelledHead(section: string): boolean {
  const [first = ""] = section.trimStart().split(/[\r\n]/, 1);
  if (keyLine(first) === undefined) return false;
  const lines = section
    .trimStart()
    .split(/\r\n?|\n/)
    .slice(0, 8);
  const end = lines.findIndex((line) => line.trim() === "");
  const keys = lines.slice(0, end < 0 ? lines.length : end).map((line) => {
    const found = keyLine(line);
    return found === undefined ? "" : normalKey(found.key);
  });
  const isOf = (field: readonly string[]) => keys.some((key) => key !== "" && field.includes(key));
  return (
    isOf(fieldKeys.headline) && [fieldKeys.date, fieldKeys.authors, fieldKeys.byline].some(isOf)
  );
}

/** Starts of repeated front matter between fences; examples in a code block do not count. */
function frontMatterStarts(text: string): readonly number[] {
  const starts: number[] = [];
  const fence =
    /^(?:---[^\S\r\n\u2028\u2029]*(?:\r\n?|\n)(?=(?:\w[\w-]*:.*(?:\r\n?|\n)|[ \t-].*(?:\r\n?|\n)){2,40}---[^\S\r\n\u2028\u2029]*$)|(?:```|~~~))/gm;
  let inCode = false;
  for (const { 0: found, index } of text.matchAll(fence)) {
    if (/^[`~]/.test(found)) inCode = !inCode;
    else if (!inCode && isLabelledHead(text.slice(index + found.length, index + 2_000)))
      starts.push(index);
  }
  return starts;
}

/** The fewest sections, each below a rule and each with a separate date line at its top, that count as articles. */
const leastDatedSections = 3;
const headLines = 5;

function datedSections(text: string): readonly number[] {
  const rule = /^(?:[-=_*~#]{5,}|(?:[*=~#] ){2,}[*=~#])[^\S\r\n\u2028\u2029]*$/gm;
  const starts = [0, ...[...text.matchAll(rule)].map((match) => match.index + match[0].length)];
  const sections = starts.filter((start, i) => text.slice(start, starts[i + 1]).trim() !== "");
  if (sections.length < leastDatedSections) return [];
  const isDated = (start: number): boolean =>
    text
      .slice(start, start + 1_000)
      .split(/\r\n?|\n/)
      .filter((line) => line.trim() !== "")
      .slice(0, headLines)
      .some((line) => readDateLine(line.trim())?.date.year !== undefined);
  return sections.every(isDated) ? sections : [];
}
