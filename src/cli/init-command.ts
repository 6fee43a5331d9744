import { relative } from "node:path";
import { Command } from "commander";
import { createArchive } from "../project/create-archive.ts";
import { examples } from "./project-options.ts";

export function initCommand(): Command {
  return new Command("init")
    .description("Make a folder an archive: settings, a folder of seeds with an example, a README.")
    .argument("[folder]", "the folder, there or not (default: the working folder)")
    .option("--github", "add a workflow that builds and publishes the archive with GitHub Pages")
    .option("--quiet", "print nothing")
    .addHelpText("after", examples("backfile init", "backfile init courier --github"))
    .action((named: string | undefined, options: { github?: boolean; quiet?: boolean }) => {
      const { folder, written, kept } = createArchive(named ?? ".", options);
      if (options.quiet) return;
      const here = relative(process.cwd(), folder);
      for (const path of written) process.stdout.write(`wrote ${path}\n`);
      for (const path of kept) process.stdout.write(`kept ${path}, which was there already\n`);
      const enter = here ? `cd ${here} && ` : "";
      process.stdout.write(
        `\nPut articles into seeds/, then: ${enter}npx backfile build\nTo look at the site while you work: ${enter}npx backfile dev\n`,
      );
    });
}
