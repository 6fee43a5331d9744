import type { Article } from "../model/article.ts";
import { parseDay } from "../model/day.ts";
import type { Fact } from "../model/fact.ts";
import { type Message, messageOf, type Outcome } from "../model/message.ts";
import type { Quote } from "../model/quote.ts";
import { type Fix, fixSchema } from "./fix-schema.ts";
import { readCheckedYaml } from "./read-checked-yaml.ts";

const corrected = <T>(value: T): Fact<T> => ({ value, certainty: "corrected", rule: "fix-file" });

/**
 * The article as the fix file beside its seed has it. A fix that cannot be read, or that no longer fits its seed, is an error
 * that names both files; whatever of it fits is applied.
 */
export function applyFix(article: Article, fixText: string, fixPath: string): Outcome<Article> {
  const messages: Message[] = [];
  const wrong = (reason: string, at?: { line: number; column: number }): void => {
    messages.push({
      ...messageOf("fix-invalid", `${reason} (for ${article.seed})`),
      file: fixPath,
      ...at,
    });
  };
  const { value: fix, faults } = readCheckedYaml(fixText, fixSchema);
  for (const { reason, line, column } of faults) wrong(reason, { line, column });
  if (!fix) return { value: article, messages };
  const day = fix.date ? parseDay(fix.date) : undefined;
  if (fix.date && !day) wrong(`There is no day ${fix.date}.`);
  const { quotes, misfits } = fixQuotes(article, fix.quotes ?? []);
  for (const reason of misfits) wrong(reason);
  return {
    value: { ...withFields(article, fix), ...(day && { date: corrected(day) }), quotes },
    messages,
  };
}

function withFields(article: Article, fix: Fix): Article {
  const { date, headline, kicker, deck, byline, section, dateline, ...rest } = article;
  const place = fix.place ?? dateline?.value.place;
  const agency = fix.agency ?? dateline?.value.agency;
  const fact = (said: string | null | undefined, was: Fact<string> | undefined) =>
    said === undefined ? was : said === null ? undefined : corrected(said);
  const fixed = {
    headline: fact(fix.headline, headline),
    kicker: fact(fix.kicker, kicker),
    deck: fact(fix.deck, deck),
    byline: fact(fix.byline, byline),
    date: fix.date === null ? undefined : date,
    section: fix.section === undefined ? section : (fix.section ?? undefined),
    dateline:
      fix.place === undefined && fix.agency === undefined
        ? dateline
        : corrected({
            text: dateline?.value.text ?? "",
            ...(place !== undefined && { place }),
            ...(agency !== undefined && { agency }),
          }),
  };
  return {
    ...rest,
    ...given(fixed),
    ...(fix.lang !== undefined && { lang: corrected(fix.lang) }),
    ...(fix.authors && { authors: fix.authors }),
    ...(fix.tags && { tags: fix.tags }),
    ...(fix.status && { status: fix.status }),
    ...(fix.reason !== undefined && { reason: fix.reason }),
    ...(fix.corrections && {
      corrections: fix.corrections.map(({ date: on, text }) => {
        const day = on === undefined ? undefined : parseDay(on);
        return { text, ...(day && { day }) };
      }),
    }),
  };
}

/** Without the fields that have no value. */
function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function fixQuotes(article: Article, fixes: NonNullable<Fix["quotes"]>) {
  const misfits: string[] = [];
  const quotes: (Quote | undefined)[] = [...article.quotes];
  for (const { words, speaker, kind, quotation } of fixes) {
    const found = article.quotes.flatMap(({ start, end }, i) =>
      folded(article.text.slice(start, end)).includes(folded(words)) ? [i] : [],
    );
    const [at] = found;
    const quote = at === undefined ? undefined : article.quotes[at];
    if (at === undefined || !quote || found.length > 1) {
      misfits.push(
        found.length > 1
          ? `“${words}” stands in ${found.length} quotations.`
          : `There is no quotation with “${words}”.`,
      );
    } else if (quotation === false) quotes[at] = undefined;
    else if (speaker !== undefined) quotes[at] = saidBy(quote, speaker, kind);
  }
  return { quotes: quotes.flatMap((quote) => quote ?? []), misfits };
}

function saidBy(
  { start, end, kind }: Quote,
  name: string | null,
  speakerKind: NonNullable<NonNullable<Fix["quotes"]>[number]["kind"]> = "person",
): Quote {
  const speaker = name === null ? {} : { speaker: { name, kind: speakerKind } };
  return { start, end, kind, ...speaker, rule: "fix-file", confidence: 1 };
}

const folded = (words: string): string => words.normalize("NFC").replace(/\s+/g, " ").trim();
