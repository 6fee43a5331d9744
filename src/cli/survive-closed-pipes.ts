/**
 * A reader may close the pipe, as in `backfile records | head`; that is not an error. A command that only prints ends then; one that
 * builds goes on without printing.
 */
export function surviveClosedPipes(command: string): void {
  const onlyPrints = ["check", "records", "inspect", "verify"].includes(command);
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (onlyPrints) process.exit(error.code === "EPIPE" ? 0 : 2);
  });
  process.stderr.on("error", () => {}); // there is nobody to report it to
}
