import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "../build/temporary-archive.ts";

const program = fileURLToPath(new URL("../../bin/backfile.js", import.meta.url));

/** Runs the program with the pipe of its output closed before it writes; returns its exit code and its standard error. */
async function withClosedOutput(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const [code] = await once(child, "close");
  return { code, stderr };
}

test.each([["--help"], ["--version"], ["search --help"]])(
  "backfile %s ends well if nobody reads its output",
  async (line) => {
    expect(await withClosedOutput(line.split(" "))).toEqual({ code: 0, stderr: "" });
  },
);

test("a wrong option is reported, whoever reads the standard output", async () => {
  const { code, stderr } = await withClosedOutput(["build", "--nowhere"]);
  expect(code).toBe(2);
  expect(stderr).toContain("--nowhere");
});

test("records leaves no temporary file if nobody reads its output", async () => {
  using archive = new TemporaryArchive({ "a.txt": seed("May 3, 2019", "Harbour", "Text.") });
  const temporary = join(archive.folder, "temporary");
  mkdirSync(temporary);
  const config = join(archive.folder, "backfile.yaml");
  const { code } = await withClosedOutput(["records", "--config", config], { TMPDIR: temporary });
  expect(code).toBe(0);
  expect(readdirSync(temporary)).toEqual([]);
});
