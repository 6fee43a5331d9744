import { closingMark, openingMark, withoutComma } from "./quotation-marks.ts";

type Marks = readonly [open: string, close: string];

const english: Marks = ["“", "”"];
const german: Marks = ["„", "“"];
const polish: Marks = ["„", "”"];
const swedish: Marks = ["”", "”"];
const guillemets: Marks = ["«", "»"];
const corners: Marks = ["「", "」"];

/** The usual marks of languages that do not use the English ones, as CLDR gives them. */
const marksOf: Readonly<Record<string, Marks>> = {
  de: german,
  ...each("bg cs et is ka lt lv mk sk sl sr", german),
  ...each("hr hu pl ro", polish),
  ...each("fi he sv", swedish),
  ...each("am ar be ca da el es eu fa hy it nb nn no ps ru sq uk", guillemets),
  fr: ["«\u00a0", "\u00a0»"],
  ja: corners,
  "zh-Hant": corners,
  "zh-TW": corners,
};

/** Marks that are printed in pairs and kept as they are, by the first of them. */
const pairs = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["»", "«»"],
  ["‘", "’"],
  ["‚", "‘’"],
  ["”", "”“"],
  ["’", "’"],
  ["‹", "›"],
  ["›", "‹"],
  ["「", "」"],
  ["『", "』"],
]);

/**
 * A quotation where no sentence goes on around it: without a comma at its end, in two marks. Marks that are printed in a pair are kept;
 * straight ones, and a missing one, become those of the language. Words inside are not changed.
 */
export function quotationAlone(printed: string, lang: string): string {
  const open = openingMark.exec(printed)?.[0] ?? "";
  const rest = printed.slice(open.length);
  const close = closingMark.exec(rest)?.[0] ?? "";
  const [openMark, closeMark] = [open.trim(), close.trim()];
  const isPair = openMark !== "" && closeMark !== "" && isClosedBy(openMark, closeMark);
  const inner = isPair ? rest.slice(0, rest.length - close.length) : rest;
  if (isPair && endsInside(inner, openMark, closeMark)) return withoutComma(printed);
  if (isPair && pairs.has(openMark)) return `${open}${withoutComma(inner)}${close}`;
  const [first, last] = marksOf[lang] ?? marksOf[lang.split("-")[0] ?? ""] ?? english;
  if (isPair) return `${first}${withoutComma(inner)}${last}`;
  if (openMark !== "" && !endsInside(rest, openMark, pairs.get(openMark) ?? openMark)) {
    const own = pairs.get(openMark);
    return own
      ? `${open}${withoutComma(rest)}${own.charAt(0)}`
      : `${first}${withoutComma(rest)}${last}`;
  }
  const isLoneClose =
    /^(?:''|["”»」“])$/.test(closeMark) &&
    !openingMark.test(printed) &&
    !opensInside(rest, closeMark);
  return `${first}${withoutComma(isLoneClose ? rest.slice(0, rest.length - close.length) : printed)}${last}`;
}

const isClosedBy = (open: string, close: string): boolean => {
  if (open === "``" || open === ",,") return close === "''" || close === '"';
  return (pairs.get(open) ?? open).includes(close) || (open === "`" && close === "'");
};

/** Is a mark closed before the end: `“Aye” and “no”`? An apostrophe inside a word does not close it. */
function endsInside(inner: string, open: string, closers: string): boolean {
  const closer = new RegExp(
    `(?<=[^\\s([])(?:${closers === "''" ? closers : `[${closers}]`})(?![\\p{L}\\p{N}])`,
    "u",
  );
  const at = closer.exec(inner)?.index ?? -1;
  const reopened = inner.indexOf(open);
  return at >= 0 && (reopened < 0 || reopened >= at);
}

/** Does a mark at the end close one inside: `the so-called “port”`? */
const opensInside = (inner: string, close: string): boolean =>
  [...pairs].some(
    ([open, closers]) => closers.includes(close) && inner.slice(0, -1).includes(open),
  ) || inner.slice(0, -close.length).includes(close);

function each(langs: string, marks: Marks): Readonly<Record<string, Marks>> {
  return Object.fromEntries(langs.split(" ").map((lang) => [lang, marks]));
}
