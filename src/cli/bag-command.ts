import { resolve } from "node:path";
import type { Command } from "commander";
import { bagArchive } from "../build/bag-archive.ts";
import type { Day } from "../model/day.ts";
import { openProject } from "../project/project.ts";
import { printable, printableJson } from "./printable.ts";
import { count, number, progress } from "./progress.ts";
import {
  type CommonOptions,
  commandOfProject,
  dayOf,
  examples,
  folderArgument,
} from "./project-options.ts";

type BagCommandOptions = CommonOptions & { readonly site?: boolean; readonly date?: Day };

export function bagCommand(): Command {
  return commandOfProject(
    "bag",
    "Write the archive into a bag (BagIt) for a repository, with the steps to build it again.",
    ["config", "seeds", "out", "cache", "quiet", "json"],
  )
    .argument("<bag>", "a new folder")
    .argument(...folderArgument)
    .option("--site", "add the site that the last build wrote")
    .option("--date <day>", "the day that the bag gives as its own (default: none)", dayOf)
    .addHelpText("after", examples("backfile bag ../courier-bag --site --date 2024-04-16"))
    .action((bag: string, folder: string | undefined, options: BagCommandOptions) =>
      writeBag(resolve(bag), { ...options, folder }),
    );
}

async function writeBag(bag: string, options: BagCommandOptions): Promise<void> {
  const { site, date, quiet, json } = options;
  const events = progress(Boolean(quiet || json));
  const bagged = await bagArchive(openProject(options), bag, events, { site, day: date });
  events.end();
  const { files, bytes, seeds, unaddressed, leftOut } = bagged;
  if (json) process.stdout.write(`${printableJson({ bag, ...bagged })}\n`);
  else {
    for (const { path, reason } of leftOut) {
      process.stderr.write(`${printable(path)} ${reason}. It is not in the bag.\n`);
    }
    if (unaddressed > 0) {
      process.stderr.write(
        `${count(unaddressed, "article")} without an address yet: run backfile build before, so that the ledger has them.\n`,
      );
    }
    if (!quiet) {
      process.stdout.write(
        `${count(seeds, "seed")} in a bag of ${count(files, "file")}, ${number(bytes)} bytes: ${bag}\n`,
      );
    }
  }
  if (leftOut.length > 0 || unaddressed > 0) process.exitCode = 1;
}
