import { type Command, Option } from "commander";
import { openProject } from "../project/project.ts";
import { printable, printableJson } from "./printable.ts";
import { count, number, paint } from "./progress.ts";
import { type CommonOptions, commandOfProject, examples, wholeNumber } from "./project-options.ts";
import type { Found, Result, SearchOptions, SpeakerFound } from "./search-site.ts";

export function searchCommand(): Command {
  return commandOfProject("search", "Search the articles of the built site.", [
    "config",
    "out",
    "json",
  ])
    .argument("<words...>", "words, and operators as on the site's search page")
    .addOption(
      new Option("--sort <order>", "which articles come first")
        .choices(["newest", "oldest", "best"])
        .default("best"),
    )
    .option("--limit <n>", "print at most this many articles", wholeNumber, 10)
    .option("--speakers", "print who says the words most, too")
    .addHelpText(
      "after",
      examples(
        "backfile search harbour dredged",
        `backfile search 'harbour "deep water" from:2019' --sort newest`,
        "backfile search speaker:ines-calder deep in:quotes --json",
      ),
    )
    .action(async (words: readonly string[], options: CommonOptions & SearchOptions) => {
      const { searchSite } = await import("./search-site.ts"); // other commands start without it
      const query = words.join(" ");
      const found = await searchSite(openProject(options), query, options);
      process.stdout.write(
        options.json ? `${printableJson({ query, ...found })}\n` : [...linesOf(found)].join(""),
      );
    });
}

function* linesOf(found: Found): Generator<string> {
  for (const result of found.results) yield* resultLines(result);
  yield `${summaryOf(found)}\n`;
  const { speakers = [] } = found;
  if (speakers.length > 0) yield `\n${paint("bold", "Who says it most")}\n`;
  for (const speaker of speakers) yield speakerLine(speaker);
}

function speakerLine({ name, quotations, firstYear, lastYear }: SpeakerFound): string {
  const years = [...new Set([firstYear, lastYear])].filter((year) => year !== undefined).join("–");
  return `${number(quotations).padStart(10)}  ${printable(name)}${years && `, ${years}`}\n`;
}

function* resultLines({ date, headline, url, snippet }: Result): Generator<string> {
  yield `${date ?? "undated   "}  ${paint("bold", printable(headline))}\n`;
  yield `            ${paint("dim", printable(url))}\n`;
  if (snippet !== "") yield `            ${printable(snippet)}\n`;
}

function summaryOf({ total, checked, results, corrections }: Found): string {
  if (total === 0) {
    const meant = corrections.length > 0 ? ` Did you mean ${corrections.join(", ")}?` : "";
    return `No article has these words.${printable(meant)}`;
  }
  const articles = count(total, "article");
  if (checked !== undefined) {
    return `${number(results.length)} with the phrase, among the first ${number(checked)} of ${articles} with its words.`;
  }
  return results.length < total
    ? `The first ${number(results.length)} of ${articles}. --limit prints more.`
    : `${articles}.`;
}
