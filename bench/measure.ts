import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export type Measured = {
  readonly seconds: number;
  /** Of the largest process, in megabytes; undefined where the system does not tell (/proc, Linux). */
  readonly peakMegabytes: number | undefined;
  readonly exitCode: number | null;
  readonly stdout: string;
};

const glance = 20; // milliseconds between two looks at the process's own peak

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
  const look = setInterval(() => {
    peakMegabytes = peakOf(child.pid) ?? peakMegabytes;
  }, glance);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on("close", resolve);
    child.on("error", reject);
  });
  clearInterval(look);
  if (exitCode !== 0) process.stderr.write(stderr);
  return { seconds: (performance.now() - began) / 1000, peakMegabytes, exitCode, stdout };
}

/** The kernel's own high-water mark, so a look now and then misses little. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes ? Number(kilobytes) / 1024 : undefined;
  } catch {
    return undefined;
  }
}
