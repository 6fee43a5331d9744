import { expect, test } from "vitest";
import { correctQuotes } from "../../src/content/corrections/correct-quotes.ts";
import { findQuotes } from "../../src/content/quotes/find-quotes.ts";
import type { SeedPath } from "../../src/model/article.ts";
import type { Part } from "../../src/model/part.ts";
import { canonicalSpeakers } from "../../src/model/people.ts";
import type { Quote } from "../../src/model/quote.ts";
import { quoteContext } from "../../src/model/quote-context.ts";
import { articleOf, pieces } from "./article-of.ts";

/** Processor time of this thread, in milliseconds: other work on the machine does not count. */
function cpuOf(run: () => void): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Twice the input may take twice the time, with a margin for the garbage collector; quadratic work would take four times. */
function expectLinear(run: (size: number) => void, size: number): void {
  const least = (n: number) => Math.min(...[0, 1, 2].map(() => cpuOf(() => run(n))));
  run(size / 8);
  const once = least(size);
  // With quadratic growth, the first run takes long enough to fail by itself.
  const twice = cpuOf(() => run(2 * size));
  const ratio = twice > 3 * once + noise ? least(2 * size) / (once + noise) : 0;
  expect(ratio).toBeLessThan(3);
}

const noise = 25; // milliseconds

const times = (n: number, part: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => part(i)).join("");

/** A name for each number: `Nab`. */
const name = (i: number): string =>
  `N${i.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))}`;

const runs: Readonly<Record<string, (n: number) => string>> = {
  "opening marks": (n) => "“a\n".repeat(n),
  "opening marks in paragraphs": (n) => "“a\n\n".repeat(n),
  "closing marks": (n) => "a” ".repeat(n),
  "straight marks": (n) => '"a '.repeat(n),
  "straight marks alone": (n) => '"'.repeat(n),
  "single marks": (n) => "‘a ".repeat(n),
  "single marks with double ones inside": (n) => `‘a ${"“a” ".repeat(n)}`,
  "nested marks": (n) => "“a ".repeat(n) + "b” ".repeat(n),
  inches: (n) => `“a ${'3" '.repeat(n)}`,
  guillemets: (n) => "»a «".repeat(n),
  "elided articles": (n) => `“a,” said ${"l’".repeat(n)}`,
  spaces: (n) => `“a” said${" ".repeat(8 * n)}Jo.`,
  "no-break spaces": (n) => `“a${"\u00a0".repeat(4 * n)}b” said Jo.`,
  "a word": (n) => `“a,” said ${"a".repeat(8 * n)}`,
  "a word of hyphens": (n) => `“a,” said ${"A-".repeat(4 * n)}`,
  "combining marks": (n) => `“a,” said a${"\u0301".repeat(4 * n)}`,
  digits: (n) => `“a,” said ${"1,".repeat(4 * n)}`,
  "full stops": (n) => `“a,” said ${"J. ".repeat(n)}`,
  capitals: (n) => `“a,” said ${times(n, (i) => `${name(i)} `)}`,
  particles: (n) => `“a,” said Jo ${"von der ".repeat(n)}`,
  brackets: (n) => `“a,” Jo ${"(".repeat(n)} said`,
  partners: (n) => `“a,” said Jo ${"and Jo ".repeat(n)}`,
  appositions: (n) => `“a,” Jo${", a pilot".repeat(n)}, said`,
  "verbs of saying": (n) => `“a,” ${"said ".repeat(n)}`,
  "reported clauses": (n) => "Er sagte, dass die Brücke „sehr alt“ sei, ".repeat(n / 4),
  "quotations in one paragraph": (n) => "“It is late now,” said Jo. ".repeat(n / 4),
  "quotations of nobody": (n) => "“It is late now, and we go home.”\n\n".repeat(n / 4),
  "a chain of open quotations": (n) => "“It is late now, and we go home.\n\n".repeat(n / 4),
  "quotations of one sentence": (n) => `Jo said ${"“a b c d” and ".repeat(n / 4)}`,
  "turns of a transcript": (n) => "Q. Will it open?\n\nMR. ROE: It will.\n\n".repeat(n / 8),
  "words of nobody": (n) => `${"The port shut on Monday. ".repeat(n)}“It is late now,” said Jo.`,
  "a long quotation": (n) => `“${"The port shut on Monday. ".repeat(n)}” said Jo.`,
  "speakers and quotations": (n) =>
    times(n / 8, (i) => `“It is late now,” said ${name(i)} ${name(i + 7)}.\n\n`),
  "speakers of one surname": (n) => times(n / 8, (i) => `“It is late,” said ${name(i)} Roe.\n\n`),
  "surnames of many": (n) =>
    times(n / 8, (i) => `John ${name(i)} came. `) +
    times(n / 8, (i) => `\n\n“It is late now,” said ${name(i)}.`),
  "pronouns of many": (n) =>
    times(n / 8, (i) => `Minister ${name(i)} ${name(i + 7)} came. `) +
    "\n\n“It is late now,” the minister said. “We go,” they said.".repeat(n / 8),
};

test.each(Object.entries(runs))("%s take time in proportion to their length", (_, runOf) => {
  for (const lang of ["en", "fr"]) {
    expectLinear((n) => findQuotes(articleOf(runOf(n), lang)), 5_000);
  }
});

test.each(["en", "de"])(
  "a long run of any word or mark takes time in proportion to its length: %s",
  (lang) => {
    for (const piece of pieces) {
      expectLinear((n) => findQuotes(articleOf(`“a,” said Jo. ${piece.repeat(n)}`, lang)), 4_000);
    }
  },
);

test("a headline takes time in proportion to its length", () => {
  for (const runOf of Object.values(runs)) {
    expectLinear((n) => {
      const article = articleOf(runOf(n), "en");
      const [first, ...rest] = article.parts;
      if (!first) return;
      findQuotes({ ...article, parts: [{ ...first, role: "headline" }, ...rest] });
    }, 4_000);
  }
});

const quotesIn = (
  n: number,
): { text: string; parts: readonly Part[]; quotes: readonly Quote[] } => {
  const text = times(n, (i) => `“It is ${name(i)} now,” said Jo. `);
  const found = [...text.matchAll(/“[^”]+”/g)];
  const quotes = found.map(({ index, 0: words }): Quote => {
    const span = { start: index, end: index + words.length };
    return { ...span, kind: "direct", rule: "none", confidence: 0.1 };
  });
  return { text, parts: [{ role: "paragraph", start: 0, end: text.length }], quotes };
};

test("the contexts of many quotations in a paragraph take time in proportion to their number", () => {
  expectLinear((n) => {
    const article = quotesIn(n);
    for (const quote of article.quotes) quoteContext(article, [quote]);
  }, 4_000);
});

test("a people.yaml of thousands is read once for all quotations", () => {
  const people = Array.from({ length: 5_000 }, (_, i) => ({
    name: `${name(i)} Roe`,
    kind: "person" as const,
    aliases: [`${name(i)} Q. Roe`],
  }));
  const speakers = Array.from({ length: 5_000 }, (_, i) => ({
    name: `${name(i)} q. roe`,
    kind: "person" as const,
  }));
  const cpu = cpuOf(() => {
    const named = speakers.map(canonicalSpeakers(people, "a.txt" as SeedPath));
    expect(named[4_999]?.name).toBe(`${name(4_999)} Roe`);
  });
  expect(cpu).toBeLessThan(2_000); // each name against each takes a minute
});

test("thousands of corrected quotations are found without reading each quotation for each", () => {
  const article = quotesIn(3_000);
  const fixes = article.quotes.map((_, i) => ({ words: `is ${name(i)} now`, speaker: "Jane Roe" }));
  const cpu = cpuOf(() => {
    const { quotes, misfits } = correctQuotes(article, { quotes: fixes });
    expect(misfits).toEqual([]);
    expect(quotes.at(-1)?.speaker?.name).toBe("Jane Roe");
  });
  expect(cpu).toBeLessThan(4_000); // folding each quotation for each fix takes half a minute
});
