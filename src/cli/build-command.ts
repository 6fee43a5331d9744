import { relative } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { buildShard } from "../build/build-shard.ts";
import { parseShard, type Shard } from "../model/shard.ts";
import { openProject } from "../project/project.ts";
import {
  type BuildCommandOptions,
  type FreeMemory,
  runBuild,
  withBuildOptions,
} from "./build-options.ts";
import { messageLines } from "./print-message.ts";
import { printableJson } from "./printable.ts";
import { count, progress } from "./progress.ts";
import { commandOfProject, examples, folderArgument } from "./project-options.ts";
import { timed } from "./timings.ts";

export const buildCommand = (freeMemory: FreeMemory): Command =>
  withBuildOptions(
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
