import { Command, CommanderError } from "commander";
import { programVersion } from "../project/program.ts";
import { bagCommand } from "./bag-command.ts";
import { buildCommand } from "./build-command.ts";
import { checkCommand } from "./check-command.ts";
import { devCommand } from "./dev-command.ts";
import { explainError } from "./explain-error.ts";
import { exportCommand } from "./export-command.ts";
import { initCommand } from "./init-command.ts";
import { inspectCommand } from "./inspect-command.ts";
import { mergeCommand } from "./merge-command.ts";
import { peopleCommand } from "./people-command.ts";
import { guardStream } from "./printable.ts";
import { recordsCommand } from "./records-command.ts";
import { searchCommand } from "./search-command.ts";
import { splitCommand } from "./split-command.ts";
import { surviveClosedPipes } from "./survive-closed-pipes.ts";
import { verifyCommand } from "./verify-command.ts";

const exitStatus = `
Exit status: 0 all is well; 1 something in the seeds, the templates or the site is wrong, the rest is published;
2 wrong usage or settings, or the system does not let the program go on; 3 a fault of Backfile.`;

/** The program: protects the terminal, survives closed pipes, and runs one command. `freeMemory` is called before a large site is parsed and rendered. */
export async function main(args: readonly string[], freeMemory?: () => void): Promise<void> {
  const begins = surviveClosedPipes();
  guardStream(process.stdout);
  guardStream(process.stderr);
  process.on("uncaughtException", endWith); // includes rejected promises
  await runCommand(args, { begins, freeMemory });
}

type Surroundings = {
  /** Called with the command's name before it runs. */
  readonly begins?: (command: string) => void;
  readonly freeMemory?: (() => void) | undefined;
};

/** Parses the arguments, runs one command, prints its error if it fails, and sets the exit code. */
export async function runCommand(
  args: readonly string[],
  { begins = () => {}, freeMemory }: Surroundings = {},
): Promise<void> {
  const program = new Command("backfile")
    .description("Builds a static news archive from a folder of articles as they were found.")
    .version(programVersion())
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .addHelpText("after", exitStatus);
  for (const command of [
    initCommand(),
    buildCommand(freeMemory),
    devCommand(),
    checkCommand(),
    recordsCommand(),
    peopleCommand(),
    inspectCommand(),
    searchCommand(),
    mergeCommand(freeMemory),
    splitCommand(),
    verifyCommand(),
    bagCommand(),
    exportCommand(),
  ]) {
    program.addCommand(command.exitOverride());
  }
  program.hook("preAction", (_, command) => begins(command.name()));
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else report(error);
  }
}

function report(error: unknown): void {
  const { text, exitCode } = explainError(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = exitCode;
}

function endWith(error: unknown): void {
  report(error);
  process.exit();
}
