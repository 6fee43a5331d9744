import type { Command } from "commander";
import { readOneSeed } from "../build/read-one-seed.ts";
import type { Article } from "../model/article.ts";
import type { Part } from "../model/part.ts";
import type { Quote } from "../model/quote.ts";
import { recordOf } from "../model/record.ts";
import { utterancesOf } from "../model/utterance.ts";
import { openProject } from "../project/project.ts";
import { articleOf } from "../store/seeds/article-row.ts";
import { messageLines } from "./print-message.ts";
import { printable, printableJson, printableLines } from "./printable.ts";
import { paint } from "./progress.ts";
import { type CommonOptions, commandOfProject, examples } from "./project-options.ts";

export function inspectCommand(): Command {
  return commandOfProject(
    "inspect",
    "Show one seed: each part, each fact and how it is known, each quotation with its speaker and the reason.",
    ["config", "seeds", "json"],
  )
    .argument("<file>", "a seed")
    .addHelpText("after", examples("backfile inspect seeds/1969/moon.txt"))
    .action(async (file: string, options: CommonOptions) => {
      const { article, messages } = await readOneSeed(file, openProject(options));
      if (article) {
        const whole = articleOf(article);
        process.stdout.write(
          options.json
            ? `${printableJson(recordOf(whole, messages), 2)}\n`
            : [...partLines(whole), "\n", ...factLines(whole), ...quoteLines(whole)].join(""),
        );
      }
      if (!options.json || !article) {
        for (const message of messages) process.stdout.write(messageLines(file, message));
      }
      if (messages.some(({ level }) => level === "error")) process.exitCode = 1;
    });
}

const margin = 13;

/** The text part by part, the role in the margin, quotations underlined and numbered. */
function* partLines(article: Article): Generator<string> {
  for (const part of article.parts) {
    const lines = marked(article, part).split("\n");
    for (const [i, line] of lines.entries()) {
      yield `${paint("dim", (i === 0 ? part.role : "").padEnd(margin))}${line.trimEnd()}\n`;
    }
  }
}

function marked(article: Article, part: Part): string {
  let out = "";
  let from = part.start;
  for (const [i, quote] of article.quotes.entries()) {
    if (quote.end <= from || quote.start >= part.end) continue;
    const start = Math.max(quote.start, from);
    const end = Math.min(quote.end, part.end);
    const words = paint("underline", linesIn(article, start, end));
    out += `${linesIn(article, from, start)}${words}${paint("dim", `[${i + 1}]`)}`;
    from = end;
  }
  return out + linesIn(article, from, part.end);
}

const linesIn = ({ text }: Article, start: number, end: number): string =>
  printableLines(text.slice(start, end).replace(/\r\n?/g, "\n"));

function* factLines(article: Article): Generator<string> {
  const { date, headline, kicker, deck, byline, dateline, lang } = article;
  const facts = { date, headline, kicker, deck, byline, dateline, lang };
  for (const [name, fact] of Object.entries(facts)) {
    if (!fact) continue;
    const value = typeof fact.value === "string" ? fact.value : JSON.stringify(fact.value);
    yield `${paint("bold", name.padEnd(margin))}${printable(value)}  ${paint("dim", `${fact.certainty}, ${fact.rule}`)}\n`;
  }
  if (article.authors.length > 0)
    yield `${paint("bold", "authors".padEnd(margin))}${printable(article.authors.join(", "))}\n`;
}

function* quoteLines(article: Article): Generator<string> {
  for (const { number, quotes } of utterancesOf(article.quotes)) {
    for (const [i, quote] of quotes.entries()) {
      const label = `${quote.kind} [${number + i}]`.padEnd(margin);
      const goesOn = i > 0 ? `, continues [${number}]` : "";
      yield `${paint("bold", label)}${spokenBy(article, quote)}  ${paint("dim", `${quote.rule}, ${quote.confidence}${goesOn}`)}\n`;
    }
  }
}

function spokenBy(article: Article, { speaker }: Quote): string {
  if (!speaker) return "nobody named";
  const { mention } = speaker;
  const words = mention ? article.text.slice(mention.start, mention.end) : undefined;
  return printable(words && words !== speaker.name ? `${speaker.name} (“${words}”)` : speaker.name);
}
