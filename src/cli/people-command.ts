import { dirname, join } from "node:path";
import type { Command } from "commander";
import { proposePeople } from "../build/propose-people.ts";
import { type Review, reviewArchive, type Shown } from "../build/review-archive.ts";
import { sourceAudit } from "../build/source-audit.ts";
import { openProject } from "../project/project.ts";
import { printable, printableJson } from "./printable.ts";
import { count, paint } from "./progress.ts";
import {
  type CommonOptions,
  commandOfProject,
  examples,
  folderArgument,
  wholeNumber,
} from "./project-options.ts";

type Options = CommonOptions & {
  readonly write?: boolean;
  readonly csv?: boolean;
  readonly limit: number;
};

export function peopleCommand(): Command {
  return commandOfProject(
    "people",
    "List the speakers whom only a person can tell apart, most quotations first, with the lines that show them.",
    ["config", "seeds", "json"],
  )
    .argument(...folderArgument)
    .option("--limit <n>", "how many of each kind", wholeNumber, 20)
    .option("--write", "propose entries at the end of people.yaml, as comments")
    .option(
      "--csv",
      "print whom the archive quotes as a table: name, kind, quotations, articles, first, last",
    )
    .addHelpText(
      "after",
      examples("backfile people", "backfile people --write", "backfile people --csv > sources.csv"),
    )
    .action((folder: string | undefined, options: Options) => people({ ...options, folder }));
}

async function people(options: Options & { readonly folder: string | undefined }): Promise<void> {
  const project = openProject(options);
  const review = await reviewArchive(project);
  if (options.csv) {
    for (const line of sourceAudit(review)) process.stdout.write(line);
    return;
  }
  if (options.json) process.stdout.write(`${printableJson(review, 2)}\n`);
  else process.stdout.write([...linesOf(review, options.limit)].join(""));
  if (!options.write) return;
  const file = join(dirname(project.config), "people.yaml");
  const proposals = proposePeople(file, review);
  process.stderr.write(`${count(proposals, "proposal")} added to ${file}.\n`);
}

const titles = {
  surname: "A last name alone, not joined with anybody",
  twins: "Probably one person with two pages",
  "two-people": "One page that may be about two people",
} as const;

function* linesOf({ findings, unresolved }: Review, limit: number): Generator<string> {
  if (findings.length + unresolved.length === 0) {
    yield "Nothing to settle: each speaker has one name, as far as the articles show.\n";
  }
  for (const [kind, title] of Object.entries(titles)) {
    const own = findings.filter((finding) => finding.kind === kind);
    if (own.length === 0) continue;
    yield `${paint("bold", title)} ${paint("dim", `(${own.length})`)}\n\n`;
    for (const { name, others, shown } of own.slice(0, limit)) {
      const names = [name, ...others].map((one) => `${printable(one.name)} (${one.quotes})`);
      yield `${names.join(" · ")}\n`;
      yield* shown.map(shownLine);
    }
    yield "\n";
  }
  if (unresolved.length === 0) return;
  yield `${paint("bold", "Words that name nobody")} ${paint("dim", `(${unresolved.length})`)}\n\n`;
  for (const { words, quotes, articles, shown } of unresolved.slice(0, limit)) {
    yield `${printable(words)} (${quotes} in ${count(articles, "article")})\n`;
    yield* shown.map(shownLine);
  }
}

const shownLine = ({ seed, line, text }: Shown): string =>
  `    ${paint("dim", `${printable(seed)}:${line}`)} ${printable(text)}\n`;
