import { type Command, InvalidArgumentError } from "commander";
import { openProject } from "../project/project.ts";
import { progress } from "./progress.ts";
import { type CommonOptions, commandOfProject } from "./project-options.ts";

export function devCommand(): Command {
  return commandOfProject(
    "dev",
    "Serve the site, watch its seeds, templates, public files and settings, and reload.",
  )
    .option("--port <number>", "the port to serve on", portOf, 8080)
    .action(async (options: CommonOptions & { port: number }) => {
      const { serve } = await import("../plugin/eleventy-plugin.ts"); // Eleventy is large, and only this command serves
      await serve(openProject(options), progress(Boolean(options.quiet)), options.port);
    });
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new InvalidArgumentError("It is no port; 1 to 65535.");
}
