import type { Article, Correction } from "../../../model/article.ts";
import type { Fact } from "../../../model/fact.ts";
import { canonicalTag } from "../../../model/language-tag.ts";
import { type Message, messageAt } from "../../../model/message.ts";
import type { Span } from "../../../model/span.ts";
import { type WordFacts, wordFacts } from "../../word-fields.ts";
import { splitAuthors } from "../head/split-authors.ts";
import type { DateCandidate } from "../pick-article-date.ts";
import { asksNoIndex } from "./asks-no-index.ts";
import { type Entry, isMapping, leavesOf, normalKey, textsOf, type Value } from "./entry.ts";
import { type Field, fieldKeys, isWrapper } from "./field-keys.ts";
import { dateIn, dayIn } from "./given-date.ts";
import { plainWords } from "./plain-words.ts";

/** The article's fields in its front matter. */
export type Given = WordFacts &
  Pick<Article, "tags" | "status" | "corrections"> & {
    readonly lang?: Fact<string>;
    readonly authors?: readonly string[];
    readonly section?: string;
    readonly slug?: string;
    readonly reason?: string;
    readonly noindex?: true;
    readonly dates: readonly DateCandidate[];
  };

export const nothingGiven: Given = { tags: [], status: "published", corrections: [], dates: [] };

/** Reads the fields of an article from the entries of its front matter, except whether it is published. */
export function frontMatterFields(
  entries: readonly Entry[],
  text: string,
): { readonly given: Given; readonly messages: readonly Message[] } {
  const known = entriesByKey(entries);
  const entryOf = (field: Field): Entry | undefined => {
    for (const key of fieldKeys[field]) {
      const entry = known.get(key);
      if (entry && textsOf(entry.value).length > 0) return entry;
    }
    return undefined;
  };
  const wordsOf = (field: Field): readonly string[] =>
    textsOf(entryOf(field)?.value ?? "").map(plainWords);
  const factOf = (field: Field): Fact<string> | undefined => {
    const [value] = wordsOf(field);
    const span = entryOf(field)?.span;
    return value
      ? { value, certainty: "stated", rule: "front-matter", ...(span && { span }) }
      : undefined;
  };

  const dates = datesIn(known, text);
  const { lang, messages } = languageIn(factOf("lang"), text);
  const authors = entryOf("authors") ?? entryOf("byline");
  const categories = listIn(known.get("categories")?.value ?? "");
  const [section = categories[0]] = wordsOf("section").map((words) => words.replace(/;.*$/, ""));
  const filed = categories.filter((each) => each !== section);
  const [slug] = wordsOf("slug");
  const [reason] = wordsOf("reason");
  const given: Given = {
    ...wordFacts(factOf),
    tags: [...new Set([...listIn(entryOf("tags")?.value ?? ""), ...filed])],
    status: "published",
    corrections: correctionsIn(entryOf("corrections")?.value ?? ""),
    dates: dates.candidates,
    ...(lang && { lang }),
    ...(authors && { authors: splitAuthors(textsOf(authors.value).map(plainWords)) }),
    ...(section !== undefined && { section }),
    ...(slug !== undefined && { slug }),
    ...(reason !== undefined && { reason }),
    ...(asksNoIndex(entries) && { noindex: true }),
  };
  return { given, messages: [...messages, ...dates.messages] };
}

/** The last entry of each key. Top-level entries take precedence over those in a wrapper such as `params`. */
function entriesByKey(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const known = new Map<string, Entry>();
  for (const { key, value } of entries) {
    if (!isWrapper(key) || !isMapping(value)) continue;
    for (const [inner, entry] of entriesByKey(value.entries)) known.set(inner, entry);
  }
  for (const entry of entries) known.set(normalKey(entry.key), entry);
  return known;
}

/** A value as a list: its items, or a text split at commas or semicolons. */
const listIn = (value: Value): readonly string[] =>
  (typeof value === "string" ? value.split(/[,;]/) : textsOf(value))
    .map((each) => plainWords(each).replace(/^\[|\]$/g, ""))
    .filter((each) => each !== "");

function datesIn(
  known: ReadonlyMap<string, Entry>,
  text: string,
): { readonly candidates: readonly DateCandidate[]; readonly messages: readonly Message[] } {
  const messages: Message[] = [];
  const candidateOf = (field: "date" | "updated", place: DateCandidate["place"]) => {
    for (const key of fieldKeys[field]) {
      const entry = known.get(key);
      const words = entry ? leavesOf(entry.value).filter((each) => each !== "") : [];
      const date = words.map(dateIn).find((each) => each !== undefined);
      if (entry && date) return { place, date, ...entry.span };
      if (
        entry &&
        words.length > 0 &&
        field === "date" &&
        !/^(?:true|false|yes|no)$/i.test(words[0] ?? "")
      ) {
        messages.push(unreadDate(entry, words.join(", "), text));
      }
    }
    return undefined;
  };
  const date = candidateOf("date", "front-matter");
  const updated = date ? undefined : candidateOf("updated", "updated-line");
  if (!date && !updated && messages.length === 0) messages.push(...unknownDateKeys(known, text));
  return { candidates: [date, updated].filter((each) => each !== undefined), messages };
}

const unreadDate = ({ key, span }: Entry, printed: string, text: string): Message =>
  messageAt("date-unreadable", `“${key}: ${printed}” was not understood as a date.`, text, span);

/** If no date is known, reports unknown keys whose value is a whole day. */
function unknownDateKeys(known: ReadonlyMap<string, Entry>, text: string): readonly Message[] {
  const [entry] = [...known.values()].filter(
    ({ value }) => typeof value === "string" && value.length < 40 && dayIn(value) !== undefined,
  );
  if (!entry) return [];
  const reason = `“${entry.key}” holds a day, but is not a known key for an article's date.`;
  return [messageAt("date-unreadable", reason, text, entry.span)];
}

function languageIn(
  fact: Fact<string> | undefined,
  text: string,
): { readonly lang?: Fact<string>; readonly messages: readonly Message[] } {
  if (!fact) return { messages: [] };
  const value = /^[a-z]{2,3}(?:[-_]|$)/i.test(fact.value)
    ? canonicalTag(fact.value.replace("_", "-"))
    : undefined;
  if (value !== undefined) return { lang: { ...fact, value }, messages: [] };
  const reason = `“${fact.value}” is not a language tag like en or pt-BR.`;
  const span: Span = fact.span ?? { start: 0, end: 0 };
  return { messages: [messageAt("front-matter-invalid", reason, text, span)] };
}

function correctionsIn(value: Value): readonly Correction[] {
  const list = typeof value === "string" || isMapping(value) ? [value] : value;
  return list.flatMap((each): Correction[] => {
    const entry = (...names: readonly string[]) =>
      typeof each === "object" && isMapping(each)
        ? each.entries.find(({ key }) => names.includes(normalKey(key)))?.value
        : undefined;
    const [text] = textsOf(entry("text", "note") ?? each).map(plainWords);
    const day = dayIn(textsOf(entry("date") ?? "")[0] ?? "");
    return text ? [{ text, ...(day && { day }) }] : [];
  });
}
