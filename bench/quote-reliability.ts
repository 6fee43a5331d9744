import { readFileSync } from "node:fs";
import { findQuotes } from "../src/content/quotes/find-quotes.ts";
import type { Part } from "../src/model/part.ts";
import type { Quote } from "../src/model/quote.ts";
import type { Span } from "../src/model/span.ts";

// How often each rule names the right speaker, over articles that people have annotated:
//   node bench/quote-reliability.ts ANNOTATED.jsonl [--errors RULE]
// One article per line: {"text", "lang", "quotes": [{"start", "end", "kind", "speaker": {"text", "start", "end"}}]}.
// Counted are quotations of kind "direct" that were found; a speaker is right when the mention overlaps
// the annotated one or the last names agree.

type Annotated = {
  readonly text: string;
  readonly lang?: string;
  readonly quotes: readonly (Span & {
    readonly kind: string;
    readonly speaker: {
      readonly text: string;
      readonly start?: number;
      readonly end?: number;
    } | null;
  })[];
};

type Tally = { total: number; right: number };

function report(articles: readonly Annotated[]): void {
  const rules = new Map<string, Tally & { confidence: number }>();
  const sure: Tally = { total: 0, right: 0 };
  let counted = 0;
  for (const article of articles) {
    for (const { quote, right, gold } of judged(article)) {
      counted++;
      const tally = rules.get(quote.rule) ?? { total: 0, right: 0, confidence: quote.confidence };
      tally.total++;
      if (right) tally.right++;
      else if (flag === "--errors" && (!wanted || wanted === quote.rule))
        show(article, quote, gold);
      rules.set(quote.rule, tally);
      if (quote.speaker && quote.confidence >= 0.9) {
        sure.total++;
        if (right) sure.right++;
      }
    }
  }
  console.log("| rule | quotations | right | confidence given |\n| --- | ---: | ---: | ---: |");
  for (const [rule, { total, right, confidence }] of [...rules].sort(
    (a, b) => b[1].total - a[1].total,
  )) {
    console.log(`| ${rule} | ${total} | ${percent(right, total)} | ${confidence} |`);
  }
  console.log(
    `\nConfidence 0.9 and above: ${percent(sure.right, sure.total)} right, ` +
      `${percent(sure.total, counted)} of ${counted} quotations.`,
  );
}

function* judged({ text, lang, quotes }: Annotated) {
  const found = findQuotes({ text, parts: paragraphsOf(text), lang: langOf(lang) });
  for (const quote of found) {
    const gold = quotes.find((one) => one.kind === "direct" && sameWords(one, quote));
    if (gold) yield { quote, gold, right: agrees(text, quote, gold.speaker) };
  }
}

const langOf = (lang = "en") => ({ value: lang, certainty: "stated", rule: "lang" }) as const;

const paragraphsOf = (text: string): readonly Part[] =>
  [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map((match) => ({
    role: "paragraph",
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));

/** Whether the overlap of two spans is at least half of their union. */
function sameWords(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= (a.end - a.start + b.end - b.start - shared) / 2;
}

function agrees(
  text: string,
  { speaker }: Quote,
  gold: Annotated["quotes"][number]["speaker"],
): boolean {
  if (!speaker || !gold) return !speaker && !gold;
  const { mention } = speaker;
  if (mention && gold.start !== undefined && gold.end !== undefined) {
    if (Math.min(mention.end, gold.end) > Math.max(mention.start, gold.start)) return true;
  }
  const printed = mention ? text.slice(mention.start, mention.end) : speaker.name;
  const last = lastWord(gold.text);
  return lastWord(speaker.name) === last || lastWord(printed) === last;
}

const lastWord = (name: string): string | undefined =>
  name
    .split(/[,;(]/)[0]
    ?.toLowerCase()
    .replace(/['’]s\b/g, "")
    .match(/[\p{L}\p{N}-]+/gu)
    ?.at(-1);

function show({ text }: Annotated, quote: Quote, gold: Annotated["quotes"][number]): void {
  const { mention, name } = quote.speaker ?? {};
  const printed = mention ? text.slice(mention.start, mention.end) : "";
  const words = text.slice(quote.start, quote.end);
  const short = words.length > 80 ? `${words.slice(0, 40)} … ${words.slice(-35)}` : words;
  const around = `${text.slice(Math.max(0, quote.start - 200), quote.start)}⟦${short}⟧${text.slice(quote.end, quote.end + 130)}`;
  console.log(
    `${quote.rule}: ${around.replaceAll("\n", "⏎")}\n   is ${gold.speaker?.text}; found ${printed} (${name})\n`,
  );
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`;

const [file, flag, wanted] = process.argv.slice(2);
if (!file)
  throw new Error("usage: node bench/quote-reliability.ts ANNOTATED.jsonl [--errors RULE]");
report(
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line): Annotated => JSON.parse(line)),
);
