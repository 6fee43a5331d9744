/** Commands that write files: they go on without printing. All others only print. */
const writing: ReadonlySet<string> = new Set([
  "init",
  "build",
  "dev",
  "merge",
  "split",
  "bag",
  "export",
]);

/**
 * A reader may close the pipe, as in `backfile records | head`; that is not an error. The program ends then, unless it runs a command
 * that writes files. To be called first; returns what to call when a command begins.
 */
export function surviveClosedPipes(): (command: string) => void {
  let isWriting = false;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (!isWriting) process.exit(error.code === "EPIPE" ? (process.exitCode ?? 0) : 2);
  });
  process.stderr.on("error", () => {}); // there is nobody to report it to
  return (command) => {
    isWriting = writing.has(command);
  };
}
