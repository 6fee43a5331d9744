import { join, relative, resolve } from "node:path";
import type { BuildReport, Failure } from "../build/build-events.ts";
import type { Project } from "../project/project.ts";
import { noArticles } from "./no-articles.ts";
import { overview } from "./overview.ts";
import { messageLines } from "./print-message.ts";
import { printableJson } from "./printable.ts";
import { count, number } from "./progress.ts";

/** How many warnings and how many failures are printed; a broken template fails on every page. */
const maxPrinted = 50;

type Output = { readonly json?: boolean; readonly quiet?: boolean };

/** Prints what a build did and found: messages on stderr, the summary or JSON on stdout. Sets the exit code. */
export function printBuild(
  report: BuildReport,
  project: Project,
  milliseconds: number,
  { json, quiet }: Output,
): void {
  const { understanding, passedOver } = report;
  printMessages(report.warnings);
  printMessages(report.failures);
  printWorst(report, project, quiet);
  if (json) process.stdout.write(`${printableJson(report)}\n`);
  else if (!quiet) {
    process.stdout.write(overview(understanding, passedOver));
    process.stdout.write(
      summary(report, milliseconds) + withoutAddress(report, project) + placesOf(project),
    );
  }
  if (report.seeds === 0) process.stderr.write(noArticles(project, passedOver));
  if (report.failures.length > 0 || report.levels.error > 0) process.exitCode = 1;
}

function printMessages(found: readonly Failure[]): void {
  for (const { file, message } of found.slice(0, maxPrinted)) {
    process.stderr.write(messageLines(file, message, process.stderr));
  }
  const rest = found.length - maxPrinted;
  if (rest > 0) process.stderr.write(`And ${number(rest)} more; --json prints all.\n`);
}

/** The worst messages about seeds; only errors with `--quiet`. */
function printWorst({ worst }: BuildReport, { seeds }: Project, quiet = false): void {
  for (const { file, message } of worst) {
    if (message.level !== "error" && quiet) continue;
    process.stderr.write(messageLines(join(fromHere(seeds), file), message, process.stderr));
  }
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
