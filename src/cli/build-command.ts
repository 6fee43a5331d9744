import { existsSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { build } from "../build/build.ts";
import type { BuildReport } from "../build/build-events.ts";
import { buildShard } from "../build/build-shard.ts";
import type { Day } from "../model/day.ts";
import { isShardFile, parseShard, type Shard } from "../model/shard.ts";
import { openProject, type Project } from "../project/project.ts";
import { ShardError } from "../store/seeds/merge-shard.ts";
import { noArticles } from "./no-articles.ts";
import { overview } from "./overview.ts";
import { messageLines } from "./print-message.ts";
import { printableJson } from "./printable.ts";
import { count, number, progress } from "./progress.ts";
import {
  type CommonOptions,
  commandOfProject,
  dayOf,
  examples,
  folderArgument,
} from "./project-options.ts";
import { timed } from "./timings.ts";

type BuildCommandOptions = CommonOptions & {
  readonly verify?: boolean;
  readonly changes?: string;
  readonly news?: Day;
  readonly timings?: boolean;
  readonly prune?: boolean;
  readonly allowEmpty?: boolean;
};

type FreeMemory = (() => void) | undefined;

export function buildCommand(freeMemory: FreeMemory): Command {
  return buildOptionsOf(
    commandOfProject("build", "Build the site of an archive, or bring it up to date.").argument(
      ...folderArgument,
    ),
  )
    .option(
      "--shard <n/count>",
      "only read part n of the seeds, into a file for backfile merge; other machines may read the others",
      shardOf,
    )
    .addHelpText(
      "after",
      examples(
        "backfile build                       the archive in this folder",
        "backfile build ~/articles            a folder of articles: the site goes to ~/articles-archive/_site",
        "backfile build --changes changes.json --url https://example.org/archive/",
      ),
    )
    .action(
      (
        folder: string | undefined,
        { shard, ...options }: BuildCommandOptions & { readonly shard?: Shard },
      ) =>
        shard
          ? runShard(shard, { ...options, folder })
          : runBuild({ ...options, folder }, freeMemory),
    );
}

export function mergeCommand(freeMemory: FreeMemory): Command {
  return buildOptionsOf(
    commandOfProject("merge", "Build the site from shards, which build --shard made."),
  )
    .argument("[files...]", "the shards (default: all in the cache folder)")
    .action((files: readonly string[], options: BuildCommandOptions) =>
      runBuild(options, freeMemory, (project) => shardsOf(project, files)),
    );
}

/** The options of all commands that build. */
function buildOptionsOf(command: Command): Command {
  return command
    .option(
      "--verify",
      "re-hash every seed and every written file instead of trusting size and time",
    )
    .option("--allow-empty", "build though all seeds are gone, or nearly all")
    .option(
      "--prune",
      "remove files of pages that are gone though somebody changed them; take over the output folder of an archive that was moved",
    )
    .option(
      "--changes <file>",
      "write, as JSON, what was added, changed and removed in the site since this was last asked for",
    )
    .option("--news <day>", "add a news sitemap of this day and the day before", dayOf)
    .option("--timings", "print how long each stage took");
}

/** The named shards, or all in the cache folder. Throws ShardError if there are none. */
function shardsOf(project: Project, files: readonly string[]): readonly string[] {
  if (files.length > 0) return files.map((file) => resolve(file));
  const found = existsSync(project.cache) ? readdirSync(project.cache).filter(isShardFile) : [];
  if (found.length === 0) {
    throw new ShardError(
      `There are no shards in ${project.cache}. backfile build --shard 1/4 makes one; name those that are elsewhere.`,
    );
  }
  return found.sort().map((name) => join(project.cache, name));
}

/** How many warnings and how many failures are printed; a broken template fails on every page. */
const maxPrinted = 50;

async function runBuild(
  options: BuildCommandOptions,
  freeMemory: FreeMemory,
  shardsIn: (project: Project) => readonly string[] = () => [],
): Promise<void> {
  const began = performance.now();
  const project = openProject(options);
  const line = progress(Boolean(options.quiet || options.json));
  const events = timed(line);
  const { verify = false, changes, news, prune = false, allowEmpty = false } = options;
  const report = await build(project, events, {
    verify,
    changes,
    news,
    prune,
    allowEmpty,
    shards: shardsIn(project),
    ...(freeMemory && { freeMemory }),
  }).finally(line.end);
  if (options.timings) process.stderr.write(events.table());
  for (const found of [report.warnings, report.failures]) {
    for (const { file, message } of found.slice(0, maxPrinted)) {
      process.stderr.write(messageLines(file, message, process.stderr));
    }
    const rest = found.length - maxPrinted;
    if (rest > 0) process.stderr.write(`And ${number(rest)} more; --json prints all.\n`);
  }
  const folder = relative(process.cwd(), project.seeds) || ".";
  for (const { file, message } of report.worst) {
    if (message.level !== "error" && options.quiet) continue;
    process.stderr.write(messageLines(join(folder, file), message, process.stderr));
  }
  if (options.json) process.stdout.write(`${printableJson(report)}\n`);
  else if (!options.quiet) {
    process.stdout.write(overview(report.understanding, report.passedOver));
    process.stdout.write(
      summary(report, performance.now() - began) +
        withoutAddress(report, project) +
        placesOf(project),
    );
  }
  if (report.seeds === 0) process.stderr.write(noArticles(project, report.passedOver));
  if (report.failures.length > 0 || report.levels.error > 0) process.exitCode = 1;
}

async function runShard(shard: Shard, options: BuildCommandOptions): Promise<void> {
  const line = progress(Boolean(options.quiet || options.json));
  const events = timed(line);
  const report = await buildShard(openProject(options), shard, events).finally(line.end);
  if (options.timings) process.stderr.write(events.table());
  for (const { file, message } of report.failures) {
    process.stderr.write(messageLines(file, message, process.stderr));
  }
  if (report.failures.length > 0) process.exitCode = 1;
  if (options.json) process.stdout.write(`${printableJson(report)}\n`);
  else if (!options.quiet) {
    const file = relative(process.cwd(), report.file);
    process.stdout.write(
      `Shard ${shard.number} of ${shard.count}: ${count(report.seeds, "seed")} in ${file}.\n`,
    );
  }
}

function shardOf(text: string): Shard {
  const shard = parseShard(text);
  if (!shard) throw new InvalidArgumentError("Write it like 3/16: the third of sixteen.");
  return shard;
}

function summary(report: BuildReport, milliseconds: number): string {
  const { articles, quotes, pages, rendered, written, removed, failures, levels } = report;
  const time = `${(milliseconds / 1000).toFixed(1)} s`;
  const holds = `${count(articles, "article")}, ${count(quotes, "quotation")}, ${count(pages, "page")}`;
  const isUpToDate = rendered + written + removed + failures.length === 0;
  const did = isUpToDate
    ? "Nothing to do: everything is up to date"
    : `Rendered ${count(rendered, "page")}, wrote ${count(written, "file")}, removed ${number(removed)}`;
  const found = (["error", "warning", "note"] as const)
    .flatMap((level) => (levels[level] > 0 ? [count(levels[level], level)] : []))
    .join(", ");
  const messages = found ? `${found} about the seeds: run backfile check to read all.\n` : "";
  return `${holds}.\n${did} (${time}).\n${messages}`;
}

/** Said once a build, not on every page. */
const withoutAddress = ({ articles, rendered }: BuildReport, { settings }: Project): string =>
  articles > 0 && rendered > 0 && settings.url === undefined
    ? "Articles have no citations until backfile.yaml gives the address of the site: url.\n"
    : "";

/** The paths of the site and its ledger, if they are not the usual ones. */
function placesOf({ out, ledger }: Project): string {
  if (ledger === resolve("permalinks.tsv")) return "";
  return `The site is in ${fromHere(out)}. Its addresses are kept in ${fromHere(ledger)}.\n`;
}

const fromHere = (path: string): string => relative(process.cwd(), path) || ".";
