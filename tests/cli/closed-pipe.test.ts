import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("../../bin/backfile.js", import.meta.url));

/** Runs the program with the pipe of its output closed before it writes; returns its exit code and its standard error. */
async function withClosedOutput(args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
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
