import type { Command } from "commander";
import { build } from "../build.ts";
import type { BuildReport } from "../build-events.ts";
import { openProject } from "../project.ts";
import { messageLines } from "./print-message.ts";
import { count, number, progress } from "./progress.ts";
import { type CommonOptions, commandOfProject } from "./project-options.ts";
import { timed } from "./timings.ts";

type BuildCommandOptions = CommonOptions & {
  readonly verify?: boolean;
  readonly changes?: string;
  readonly timings?: boolean;
};

export function buildCommand(): Command {
  return commandOfProject("build", "Build the site, or bring it up to date with its seeds.")
    .option(
      "--verify",
      "look into every seed and every written file, whatever they look like from outside",
    )
    .option(
      "--changes <file>",
      "write what was added, changed and removed in the site since this was last asked for, as JSON",
    )
    .option("--timings", "print how long each stage took")
    .action(async (options: BuildCommandOptions) => {
      const began = performance.now();
      const project = openProject(options);
      const line = progress(Boolean(options.quiet || options.json));
      const events = timed(line);
      const { verify = false, changes } = options;
      const report = await build(project, events, { verify, changes }).finally(line.end);
      if (options.timings) process.stderr.write(events.table());
      for (const { file, message } of report.failures) {
        process.stderr.write(messageLines(file, message, process.stderr));
      }
      if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`);
      else if (!options.quiet) process.stdout.write(summary(report, performance.now() - began));
      if (report.failures.length > 0 || report.levels.error > 0) process.exitCode = 1;
    });
}

function summary(report: BuildReport, milliseconds: number): string {
  const { articles, quotes, pages, drawn, written, removed, levels } = report;
  const time = `${(milliseconds / 1000).toFixed(1)} s`;
  const holds = `${count(articles, "article")}, ${count(quotes, "quotation")}, ${count(pages, "page")}`;
  const did =
    drawn + written + removed === 0
      ? "Nothing to do, nothing drawn: everything is up to date"
      : `Drew ${count(drawn, "page")}, wrote ${count(written, "file")}, removed ${number(removed)}`;
  const told = (["error", "warning", "note"] as const)
    .flatMap((level) => (levels[level] > 0 ? [count(levels[level], level)] : []))
    .join(", ");
  const look = told ? `${told} about the seeds: run backfile check to read them.\n` : "";
  return `${holds}.\n${did} (${time}).\n${look}`;
}
