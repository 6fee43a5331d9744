import fc from "fast-check";
import { expect, test } from "vitest";
import { readArticle } from "../../src/content/read-article.ts";
import type { Article } from "../../src/model/article.ts";
import { linkKey } from "../../src/model/local-link.ts";
import { bodyHtml } from "../../src/render/body/body-html.ts";
import { wordsOf } from "../../src/render/strings/words-of.ts";
import { partFaults } from "../fixtures/part-faults.ts";
import { type Input, inputs } from "./generated-seeds.ts";

/** How many inputs: `INPUTS=1000000 npm run test:endurance -- inputs`. Without it as many as a minute allows. */
const count = process.env.INPUTS === undefined ? undefined : Number(process.env.INPUTS);
const seed = process.env.SEED === undefined ? Date.now() & 0x7fffffff : Number(process.env.SEED);

/** Milliseconds of processor time; an ordinary text of 10,000 bytes takes some ten. */
const allowed = (bytes: number): number => 200 + bytes / 50;

const words = wordsOf("en");

test("generated seeds and fix files: no throw, no lost character, no overlap, no input too slow", async () => {
  console.log(`Seed ${seed}`);
  let run = 0;
  let slowest = { share: 0, milliseconds: 0, bytes: 0 };
  const property = fc.asyncProperty(inputs, async (input) => {
    run++;
    const milliseconds = await timeOf(input);
    const bytes = lengthOf(input);
    const share = milliseconds / allowed(bytes);
    if (share > slowest.share) slowest = { share, milliseconds, bytes };
    expect(share, `${milliseconds} ms for ${bytes} bytes`).toBeLessThan(1);
  });
  await fc.assert(property, {
    seed,
    numRuns: count ?? 10_000_000,
    ...(count === undefined && { interruptAfterTimeLimit: 60_000 }),
  });
  console.log(`${run} inputs of seed ${seed}; the slowest: ${JSON.stringify(slowest)}`);
});

/** Reads and renders an input, and checks the article. What is slow once is tried again: the first run compiles. */
async function timeOf(input: Input): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3 && least > allowed(lengthOf(input)) / 2; i++) {
    const before = process.threadCpuUsage();
    const { article, messages } = await readArticle(input.seed, input.settings);
    const html = article && (await bodyHtml(article, words));
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
    if (article) {
      check(article, html ?? "");
      const dead = new Map(article.links?.map((link) => [linkKey(link), undefined]));
      if (dead.size > 0) check(article, await bodyHtml(article, words, dead));
    } else expect(messages.map(({ level }) => level)).toContain("error");
  }
  return least;
}

const lengthOf = ({ seed: { bytes, fix } }: Input): number =>
  bytes.length + (fix?.text.length ?? 0);

function check(article: Article, html: string): void {
  expect(partFaults(article)).toEqual([]);
  const { text, prose, quotes } = article;
  if (prose !== undefined) expect(prose.length).toBe(text.length);
  let end = 0;
  for (const quote of quotes) {
    expect(quote.start).toBeGreaterThanOrEqual(end);
    expect(quote.end).toBeGreaterThan(quote.start);
    end = quote.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  expect(html).not.toMatch(
    /<\w+(?: [\w-]+="[^"]*")* (?:href|src)="\s*(?:javascript|data|vbscript):/i,
  );
  const withoutValues = html.replace(/"[^"]*"/g, '""');
  expect(withoutValues).not.toMatch(/<(?:script|style|iframe|svg|form)|<[a-z][^<>]*\son\w+=/i);
}
