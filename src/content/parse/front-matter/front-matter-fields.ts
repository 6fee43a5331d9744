import type { Article, Correction } from "../../../model/article.ts";
import { type Day, dayOf } from "../../../model/day.ts";
import type { Fact } from "../../../model/fact.ts";
import { canonicalTag } from "../../../model/language-tag.ts";
import { type Message, messageAt } from "../../../model/message.ts";
import type { Span } from "../../../model/span.ts";
import { findDates } from "../dates/find-dates.ts";
import type { DateCandidate } from "../pick-article-date.ts";

/** What the front matter says of the article. */
export type Given = Pick<Article, "tags" | "status" | "corrections"> & {
  readonly headline?: Fact<string>;
  readonly kicker?: Fact<string>;
  readonly deck?: Fact<string>;
  readonly byline?: Fact<string>;
  readonly lang?: Fact<string>;
  readonly authors?: readonly string[];
  readonly section?: string;
  readonly slug?: string;
  readonly reason?: string;
  readonly dateCandidate?: DateCandidate;
};

export const nothingGiven: Given = { tags: [], status: "published", corrections: [] };

/** Each field of ours and the keys that other generators write it under; the first that is there wins. */
const keys = {
  headline: ["headline", "title"],
  date: ["date", "published", "pubdate", "publishdate", "date_published", "created"],
  byline: ["byline"],
  authors: ["authors", "author", "by"],
  tags: ["tags", "keywords", "topics"],
  section: ["section", "category", "categories"],
  kicker: ["kicker"],
  deck: ["deck", "description", "summary", "subtitle", "subhead", "standfirst", "excerpt"],
  slug: ["slug"],
  lang: ["lang", "language", "locale"],
  status: ["status"],
  draft: ["draft"],
  reason: ["reason"],
  corrections: ["corrections", "correction"],
} as const;

type Values = Readonly<Record<string, unknown>>;

/** Reads the known keys. `inside` is where the block stands in the text; every fact points at its line. */
export function frontMatterFields(
  values: Values,
  text: string,
  inside: Span,
): { given: Given; messages: readonly Message[] } {
  const messages: Message[] = [];
  const lower: Values = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key.toLowerCase(), value]),
  );
  const keyOf = (field: keyof typeof keys): string | undefined =>
    keys[field].find((key) => wordsOf(lower[key]).length > 0);
  const spanOf = (key: string): Span => lineOf(text, inside, key);
  const one = (field: keyof typeof keys): string | undefined => {
    const key = keyOf(field);
    return key === undefined ? undefined : wordsOf(lower[key])[0];
  };
  const fact = (
    field: "headline" | "kicker" | "deck" | "byline" | "lang",
  ): Fact<string> | undefined => {
    const key = keyOf(field);
    const value = one(field);
    return key === undefined || value === undefined
      ? undefined
      : { value, certainty: "stated", rule: "front-matter", span: spanOf(key) };
  };
  const dateCandidate = (): DateCandidate | undefined => {
    const key = keyOf("date");
    if (key === undefined) return undefined;
    const printed = wordsOf(lower[key])[0] ?? "";
    const span = spanOf(key);
    const [date] = findDates(printed);
    if (date) return { place: "front-matter", date, ...span };
    messages.push(
      messageAt("date-unreadable", `The date “${printed}” was not understood.`, text, span),
    );
    return undefined;
  };

  const lang = fact("lang");
  const canonical = lang && canonicalTag(lang.value.replace("_", "-"));
  const key = keyOf("lang");
  if (lang && !canonical && key) {
    messages.push(
      messageAt(
        "front-matter-invalid",
        `“${lang.value}” is no language tag like en or pt-BR.`,
        text,
        spanOf(key),
      ),
    );
  }
  const authorsKey = keyOf("authors");
  const tagsKey = keyOf("tags");
  const [headline, kicker, deck, byline] = [
    fact("headline"),
    fact("kicker"),
    fact("deck"),
    fact("byline"),
  ];
  const [section, slug, reason] = [one("section"), one("slug"), one("reason")];
  const date = dateCandidate();
  const given: Given = {
    tags: tagsKey === undefined ? [] : listOf(lower[tagsKey]),
    status: statusOf(one("status"), lower.draft),
    corrections: correctionsOf(lower[keyOf("corrections") ?? ""]),
    ...(headline && { headline }),
    ...(kicker && { kicker }),
    ...(deck && { deck }),
    ...(byline && { byline }),
    ...(lang && canonical && { lang: { ...lang, value: canonical } }),
    ...(authorsKey !== undefined && { authors: listOf(lower[authorsKey]) }),
    ...(section !== undefined && { section }),
    ...(slug !== undefined && { slug }),
    ...(reason !== undefined && { reason }),
    ...(date && { dateCandidate: date }),
  };
  return { given, messages };
}

/** A value as the words in it: a scalar is one, a list one each; `{name: Jane Roe}` is its name. */
function wordsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value === "object" && value !== null) {
    const record: Values = Object.fromEntries(Object.entries(value));
    return wordsOf(record.name ?? record.text ?? record.title);
  }
  if (value === null || value === undefined || typeof value === "boolean") return [];
  const words = String(value).replace(/\s+/g, " ").trim();
  return words === "" ? [] : [words];
}

const listOf = (value: unknown): readonly string[] =>
  typeof value === "string" && /[,;]/.test(value)
    ? value.split(/\s*[,;]\s*/).filter((each) => each !== "")
    : wordsOf(value);

function statusOf(status: string | undefined, draft: unknown): Article["status"] {
  if (status === "withdrawn" || status === "draft") return status;
  return draft === true || draft === "true" ? "draft" : "published";
}

function correctionsOf(value: unknown): readonly Correction[] {
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return list.flatMap((each): Correction[] => {
    const record: Values =
      typeof each === "object" && each !== null
        ? Object.fromEntries(Object.entries(each))
        : { text: each };
    const text = wordsOf(record.text ?? record.note)[0];
    const day = dayIn(wordsOf(record.date)[0]);
    return text === undefined ? [] : [{ text, ...(day && { day }) }];
  });
}

function dayIn(printed: string | undefined): Day | undefined {
  const [date] = findDates(printed ?? "");
  return date?.year && date.month && date.day ? dayOf(date.year, date.month, date.day) : undefined;
}

function lineOf(text: string, inside: Span, key: string): Span {
  const block = text.slice(inside.start, inside.end);
  const match = new RegExp(`^[ \\t]*["']?${key}["']?[ \\t]*:[^\\r\\n]*`, "im").exec(block);
  if (!match) return inside;
  const start = inside.start + match.index;
  return { start, end: start + match[0].trimEnd().length };
}
