import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export type Measured = {
  readonly seconds: number;
  /**
   * The peak of all its processes together, in megabytes: their own memory, with mapped files counted once. Undefined if the system
   * does not report it (/proc, Linux).
   */
  readonly peakMegabytes: number | undefined;
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

const pollMs = 50;

/** Runs a command to its end, with its wall time and its peak of resident memory. */
export async function measure(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<Measured> {
  const began = performance.now();
  const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  let peakMegabytes: number | undefined;
  const poll = setInterval(() => {
    const now = memoryOf(child.pid);
    if (now !== undefined) peakMegabytes = Math.max(peakMegabytes ?? 0, now);
  }, pollMs);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on("close", resolve);
    child.on("error", reject);
  });
  clearInterval(poll);
  if (exitCode !== 0) process.stderr.write(stderr);
  return { seconds: (performance.now() - began) / 1000, peakMegabytes, exitCode, stdout, stderr };
}

function memoryOf(pid: number | undefined): number | undefined {
  try {
    const each = treeOf(Number(pid)).map((id) => readFileSync(`/proc/${id}/status`, "utf8"));
    const own = each.reduce((sum, status) => sum + kilobytes(status, "RssAnon"), 0);
    const mapped = each.map((status) => kilobytes(status, "RssFile"));
    return (own + Math.max(...mapped)) / 1024;
  } catch {
    return undefined; // one of them has just ended
  }
}

const kilobytes = (status: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);

/** A process and all processes that it started. */
function treeOf(pid: number): readonly number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ");
  return [pid, ...children.filter(Boolean).flatMap((child) => treeOf(Number(child)))];
}
