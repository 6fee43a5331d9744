import { type Cited, notesOf, titleOf } from "./cited.ts";
import { lastName, type PersonName } from "./person-name.ts";

/** An entry for BibTeX, which has `year`, `month` and `day`, and for BibLaTeX, which reads `date`. */
export function bibtex(cited: Cited): string {
  const { authors, day, newspaper, url, key, lang } = cited;
  const [year, month, date] = day?.split("-") ?? [];
  const fields = [
    ["title", `{${escaped(titleOf(cited))}}`],
    ["author", authors.map(authorOf).join(" and ")],
    ["journal", escaped(newspaper)],
    ["entrysubtype", "newspaper"],
    ["date", day],
    ["year", year],
    ["month", month && String(Number(month))],
    ["day", date && String(Number(date))],
    ["language", lang],
    ["url", url],
    ["note", notesOf(cited).map(escaped).join(". ")],
  ].filter(([, value]) => value);
  return `@article{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}`;
}

/** `van der Berg, Anna`, `King, Jr., Martin Luther`; in braces, a name is not taken apart. */
function authorOf(name: PersonName): string {
  if ("literal" in name) return `{${escaped(name.literal)}}`;
  const parts = [lastName(name), name.suffix, name.given].filter((part) => part !== undefined);
  const isPlain = parts.every((part) => !/[,{}]|\b(?:and|others)\b/i.test(part));
  return isPlain
    ? parts.map(escaped).join(", ")
    : `{${escaped([name.given, lastName(name), name.suffix].filter(Boolean).join(" "))}}`;
}

/** Text that TeX prints as it is: no commands, and no characters that it joins to one. */
const escaped = (text: string): string =>
  text
    .replace(/[\\{}~^<>|&%$#_]/g, (character) => commands[character] ?? `\\${character}`)
    .replace(/([-'`,])(?=\1)/g, "$1{}")
    .replace(/([?!])(?=`)/g, "$1{}");

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
};
