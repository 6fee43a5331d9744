import type { Command } from "commander";
import { build } from "../build/build.ts";
import type { Day } from "../model/day.ts";
import { openProject, type Project } from "../project/project.ts";
import { printBuild } from "./print-build.ts";
import { progress } from "./progress.ts";
import { type CommonOptions, dayOf } from "./project-options.ts";
import { timed } from "./timings.ts";

/** The options of all commands that build a site. */
export type BuildCommandOptions = CommonOptions & {
  readonly verify?: boolean;
  readonly changes?: string;
  readonly news?: Day;
  readonly timings?: boolean;
  readonly prune?: boolean;
  readonly allowEmpty?: boolean;
};

export type FreeMemory = (() => void) | undefined;

export const withBuildOptions = (command: Command): Command =>
  command
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

/** Builds the site and prints what was done. */
export async function runBuild(
  options: BuildCommandOptions,
  freeMemory: FreeMemory,
  shardsIn: (project: Project) => readonly string[] = () => [],
): Promise<void> {
  const began = performance.now();
  const project = openProject(options);
  const { verify = false, changes, news, prune = false, allowEmpty = false } = options;
  const line = progress(Boolean(options.quiet || options.json));
  const events = timed(line);
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
  printBuild(report, project, performance.now() - began, options);
}
