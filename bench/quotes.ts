import { findQuotes } from "../src/content/quotes/find-quotes.ts";
import type { Part } from "../src/model/part.ts";

// How long it takes to find the quotations of one English article of 2.5 KB, on one core:
//   node bench/quotes.ts

const rounds = 3_000;
const warmUp = 500;
const target = 0.5; // milliseconds per article

const people = [
  ["Harriet Cole", "harbour master", "she"],
  ["Tomas Brandt", "ferry owner", "he"],
  ["Judge Miriam Oakes", "chair of the inquiry", "she"],
  ["Councilman Peter Lind", "of the Third Ward", "he"],
] as const;

/** An invented article, different for each number, so that no cache can help. */
function articleOf(seed: number): string {
  const [name, role, pronoun] = people[seed % people.length] ?? people[0];
  const [other] = people[(seed + 1) % people.length] ?? people[1];
  const last = name.split(" ").at(-1) ?? name;
  const paragraph = [
    `The port of Ellmouth closed ${(seed % 9) + 2} of its berths on Monday after the river rose for a third day, and ${name}, ${role}, told reporters that “nothing will move before the weekend.” Officials put the cost at $${seed % 90} million.`,
    `“We have pumped since Friday night and the water comes back,” ${last} said. “Nobody here has slept, and nobody has complained.”`,
    `The decision surprised the shipping companies, which had been told in March that the new gates would hold. “I was in that room,” said ${other}, who signed the contract. “We were promised a wall, and we were given a fence.”`,
    `According to a report by the Board of Works, the gates were “never tested under load.” The board's chairman declined to comment. A spokeswoman for the contractor called the report “incomplete and, in places, wrong,” and said it would answer in full.`,
    `At the fish market, where ${seed % 7} boats lay idle, the mood was dark. "You can't eat a promise," ${pronoun} said later, walking along the quay. "You can't sell one either."`,
  ];
  let text = "";
  for (let i = 0; text.length < 2500; i++)
    text += `${paragraph[(i + seed) % paragraph.length]}\n\n`;
  return text.trimEnd();
}

const partsOf = (text: string): readonly Part[] =>
  [...text.matchAll(/[^\n]+/g)].map((match) => ({
    role: "paragraph",
    start: match.index,
    end: match.index + match[0].length,
  }));

const articles = Array.from({ length: 200 }, (_, seed) => articleOf(seed)).map((text) => ({
  text,
  parts: partsOf(text),
  lang: { value: "en", certainty: "stated", rule: "lang" } as const,
}));

let found = 0;
let bytes = 0;
let began = process.cpuUsage();
for (let round = -warmUp; round < rounds; round++) {
  if (round === 0) began = process.cpuUsage();
  const article = articles[(round + warmUp) % articles.length];
  if (!article) continue;
  const quotes = findQuotes(article).length;
  if (round < 0) continue;
  found += quotes;
  bytes += article.text.length;
}
// Processor time of all threads: it includes garbage collection, but not other work on the machine.
const { user, system } = process.cpuUsage(began);
const milliseconds = (user + system) / 1000 / rounds;

console.log(
  `${rounds} articles of ${Math.round(bytes / rounds)} characters, ${(found / rounds).toFixed(1)} quotations each`,
);
console.log(`${milliseconds.toFixed(3)} ms an article (target ${target}), Node ${process.version}`);
if (milliseconds > target) process.exitCode = 1;
