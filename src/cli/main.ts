import { Command } from "commander";
import { addRecords } from "./records.ts";

/** The command line: parses the arguments, runs one command, sets the exit code. */
export async function main(args: readonly string[]): Promise<void> {
  const program = new Command("backfile").description("Build a static news archive.");
  addRecords(program);
  await program.parseAsync(args, { from: "user" });
}
