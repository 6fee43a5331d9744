import { type Command, InvalidArgumentError } from "commander";
import type { BuildReport } from "../build/build-events.ts";
import { messageLines } from "./print-message.ts";
import { printableLines } from "./printable.ts";
import { count, number, progress } from "./progress.ts";
import {
  type CommonOptions,
  commandOfProject,
  examples,
  folderArgument,
} from "./project-options.ts";

type DevOptions = CommonOptions & {
  readonly port?: number;
  readonly host?: string | true;
  readonly poll?: boolean;
};

export function devCommand(): Command {
  return commandOfProject(
    "dev",
    "Serve the site on this computer, build it again after each change, and reload open pages.",
    ["config", "seeds", "out", "cache", "quiet"],
  )
    .argument(...folderArgument)
    .option("--port <number>", "the port to serve on (default: 8080, or the next free one)", portOf)
    .option(
      "--host [address]",
      "serve on the network too: on one address of this computer, or on all of them",
    )
    .option("--poll", "compare files every two seconds, for disks that report no changes")
    .addHelpText("after", examples("backfile dev", "backfile dev ~/articles --port 8081"))
    .action((folder: string | undefined, options: DevOptions) => runDev({ ...options, folder }));
}

async function runDev({ port, host, poll = false, ...options }: DevOptions): Promise<void> {
  const { serveProject } = await import("../dev/serve-project.ts"); // only this command serves
  const print = progress(Boolean(options.quiet));
  const stop = await serveProject(
    options,
    { port, host: host === true ? "" : host, poll },
    {
      ...print,
      stage: process.stderr.isTTY ? print.stage : () => {}, // in a log, a line for each build is enough
      listening: (address) => process.stderr.write(`Serving ${address} (Ctrl-C ends it)\n`),
      built: (report, milliseconds) => {
        print.end();
        for (const { file, message } of [...report.warnings, ...report.failures]) {
          process.stderr.write(messageLines(file, message, process.stderr));
        }
        if (!options.quiet) process.stderr.write(builtLine(report, milliseconds));
      },
      failed: (reason) => {
        print.end();
        process.stderr.write(`${printableLines(reason)}\nThe site is served as it was before.\n`);
      },
    },
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
}

function builtLine({ rendered, written, removed, levels }: BuildReport, milliseconds: number) {
  const seconds = (milliseconds / 1000).toFixed(1);
  const errors = levels.error > 0 ? ` ${count(levels.error, "error")}: see backfile check.` : "";
  return `${count(rendered, "page")} rendered, ${count(written, "file")} written, ${number(removed)} removed (${seconds} s).${errors}\n`;
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new InvalidArgumentError("A port is a number from 1 to 65535.");
}
