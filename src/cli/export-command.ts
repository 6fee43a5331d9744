import { resolve } from "node:path";
import { Argument, type Command, InvalidArgumentError, Option } from "commander";
import { type ExportOptions, exportFormats, recordSets } from "../model/exports.ts";
import { openProject } from "../project/project.ts";
import { printable, printableJson } from "./printable.ts";
import {
  type CommonOptions,
  commandOfProject,
  examples,
  folderArgument,
} from "./project-options.ts";

type ExportCommandOptions = CommonOptions & Pick<ExportOptions, "records" | "period">;

export function exportCommand(): Command {
  return commandOfProject("export", "Write what the last build published into one file.", [
    "config",
    "cache",
    "url",
    "quiet",
    "json",
  ])
    .addArgument(new Argument("<format>", "the format").choices(exportFormats))
    .argument("<file>", "the file; one with this name is replaced")
    .argument(...folderArgument)
    .addOption(
      new Option("--records <set>", "what jsonl and csv have a record for")
        .choices(recordSets)
        .default("articles"),
    )
    .option(
      "--period <time>",
      "only the articles of 2019, 2019-05, 2019-05-03, or undated",
      periodOf,
    )
    .addHelpText(
      "after",
      examples(
        "backfile export sqlite courier.db && datasette courier.db --metadata courier.metadata.json",
        "backfile export csv quotations.csv --records quotations --period 2019",
        "backfile export ninjs courier.jsonl",
      ),
    )
    .action(
      async (
        format: ExportOptions["format"],
        file: string,
        folder: string | undefined,
        options: ExportCommandOptions,
      ) => {
        const { exportArchive } = await import("../build/export-archive.ts"); // other commands start without it
        const files = exportArchive(openProject({ ...options, folder }), resolve(file), {
          ...options,
          format,
        });
        if (options.json) process.stdout.write(`${printableJson({ files })}\n`);
        else if (!options.quiet) {
          for (const each of files) process.stdout.write(`${printable(each)}\n`);
        }
      },
    );
}

function periodOf(text: string): string {
  if (!/^(?:undated|\d{4}(?:-\d\d(?:-\d\d)?)?)$/.test(text)) {
    throw new InvalidArgumentError("It is not a year, a month or a day like 2019-05, or undated.");
  }
  return text;
}
