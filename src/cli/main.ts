import { Command, CommanderError } from "commander";
import { OutputError } from "../build/adopt-output.ts";
import { MissingSeedsError } from "../build/missing-seeds.ts";
import { DiskError, diskTrouble } from "../model/disk-error.ts";
import { ManifestError } from "../model/site-file.ts";
import { ProgramError, programVersion } from "../project/program.ts";
import { PeopleError } from "../project/read-people.ts";
import { SettingsError } from "../project/read-settings.ts";
import { LockedError } from "../store/lock.ts";
import { LedgerError } from "../store/permalinks/read-ledger.ts";
import { ShardError } from "../store/seeds/merge-shard.ts";
import { buildCommand, mergeCommand } from "./build-command.ts";
import { checkCommand } from "./check-command.ts";
import { devCommand } from "./dev-command.ts";
import { inspectCommand } from "./inspect-command.ts";
import { recordsCommand } from "./records-command.ts";
import { verifyCommand } from "./verify-command.ts";

/** The command line: parses the arguments, runs one command, sets the exit code. */
export async function main(args: readonly string[]): Promise<void> {
  // `backfile records | head` closes the pipe early: that is the reader's right, not an error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  const program = new Command("backfile")
    .description("Builds a static news archive out of a folder of articles as they were found.")
    .version(programVersion())
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .addHelpText(
      "after",
      "\nExit status: 0 good; 1 something in the seeds or the build is wrong, what was good is published; 2 wrong usage or settings.",
    );
  for (const command of [
    buildCommand,
    devCommand,
    checkCommand,
    recordsCommand,
    inspectCommand,
    mergeCommand,
    verifyCommand,
  ]) {
    program.addCommand(command().exitOverride());
  }
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

/** 2 for what the user can say or set otherwise; what nobody foresaw is thrown on, with its stack. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (
    error instanceof SettingsError ||
    error instanceof PeopleError ||
    error instanceof ProgramError ||
    error instanceof LedgerError ||
    error instanceof LockedError ||
    error instanceof OutputError ||
    error instanceof MissingSeedsError ||
    error instanceof ManifestError ||
    error instanceof ShardError
  ) {
    console.error(error.message);
    return 2;
  }
  const trouble =
    error instanceof DiskError ? error.message : (diskTrouble(error) ?? denied(error));
  if (trouble) {
    console.error(trouble);
    return 2;
  }
  throw error;
}

const denied = (error: unknown): string | undefined =>
  error instanceof Error && /^(?:EACCES|EPERM)\b|unable to open database file/.test(error.message)
    ? `The system does not let this program write there, or read: see who owns it. (${error.message})`
    : undefined;
