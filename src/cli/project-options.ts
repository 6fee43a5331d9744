import { Command } from "commander";
import type { ProjectOptions } from "../project/project.ts";

export type CommonOptions = ProjectOptions & { readonly quiet?: boolean; readonly json?: boolean };

/** A command with the options that all of ours have. */
export function commandOfProject(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option("--config <file>", "the settings (default: backfile.yaml)")
    .option("--seeds <folder>", "the folder of articles (default: as the settings say, else seeds)")
    .option("--out <folder>", "where the site is put (default: as the settings say, else _site)")
    .option(
      "--cache <folder>",
      "where the archive file is kept (default: .backfile beside the settings)",
    )
    .option("--quiet", "print only what is wrong")
    .option("--json", "print JSON for programs");
}
