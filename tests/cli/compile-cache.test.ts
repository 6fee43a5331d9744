import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempDisposableSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const program = join(import.meta.dirname, "../../bin/backfile.js");

/** Runs the program as a user whose home and temporary folders are below `folder`. */
function runAtHome(folder: string) {
  const cache = join(folder, "cache");
  const temporary = join(folder, "temporary");
  mkdirSync(temporary, { recursive: true });
  const { NODE_COMPILE_CACHE: _, ...others } = process.env;
  const { status } = spawnSync(process.execPath, [program, "--version"], {
    env: { ...others, HOME: folder, XDG_CACHE_HOME: cache, TMPDIR: temporary, TMP: temporary },
  });
  expect(status).toBe(0);
  return { compiled: join(cache, "backfile", "compiled"), temporary };
}

const isPosix = process.platform === "linux"; // elsewhere the cache folder has another place

test.runIf(isPosix)(
  "compiled code is kept in the user's cache folder, not in the temporary one",
  () => {
    using home = mkdtempDisposableSync(join(tmpdir(), "backfile-home-"));
    const { compiled, temporary } = runAtHome(home.path);
    expect(readdirSync(compiled).length).toBe(1);
    expect(readdirSync(temporary)).toEqual([]);
  },
);

test.runIf(isPosix)("a cache folder that others may write into is not used", () => {
  using home = mkdtempDisposableSync(join(tmpdir(), "backfile-home-"));
  const compiled = join(home.path, "cache", "backfile", "compiled");
  mkdirSync(compiled, { recursive: true });
  chmodSync(compiled, 0o777);
  runAtHome(home.path);
  expect(readdirSync(compiled)).toEqual([]);
});
