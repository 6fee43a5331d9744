import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Writable } from "node:stream";
import { runCommand } from "../../src/cli/main.ts";

type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

const program = join(import.meta.dirname, "../../bin/backfile.js");

/** Runs the program in a process of its own. Only what depends on the process needs that: it costs a third of a second. */
export function backfileProcess(
  folder: string,
  words: readonly string[],
  env: Record<string, string> = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

/** Runs the program's command in this process, in a folder, and returns what it printed. */
export async function backfile(folder: string, words: readonly string[]): Promise<Ended> {
  const here = process.cwd();
  const status = process.exitCode;
  const stdout = replaceStream("stdout");
  const stderr = replaceStream("stderr");
  process.chdir(folder);
  process.exitCode = 0;
  try {
    await runCommand(words);
    return { status: Number(process.exitCode), stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    process.exitCode = status;
    process.chdir(here);
    stdout.restore();
    stderr.restore();
  }
}

/** Keeps what is written to a stream of the process, which is no terminal then. */
function replaceStream(name: "stdout" | "stderr") {
  const original = Object.getOwnPropertyDescriptor(process, name) ?? {};
  const chunks: Buffer[] = [];
  const value = new Writable({
    write(chunk, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  Object.defineProperty(process, name, { value, configurable: true });
  return {
    text: () => Buffer.concat(chunks).toString(),
    restore: () => Object.defineProperty(process, name, original),
  };
}
