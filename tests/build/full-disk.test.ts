import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const program = join(import.meta.dirname, "../../bin/backfile.js");

function buildIn(folder: string, env: Record<string, string> = {}) {
  const args = [program, "build", "--config", join(folder, "backfile.yaml")];
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, stderr };
}

const article = (n: number): string =>
  seed(
    `${["Monday", "Tuesday", "Wednesday"][n % 3]}, January ${3 + (n % 3)}, 2000`,
    `Report number ${n}`,
    "“This is an edition,” said Anna Hale, the editor.",
    "Words follow. ".repeat(100),
  );

function storeOf(articles: number, folder?: string): TemporaryArchive {
  const archive = new TemporaryArchive({}, undefined, folder);
  for (let n = 0; n < articles; n++) archive.put(`seeds/${n}.txt`, article(n));
  return archive;
}

function cleanSite(articles: number): ReadonlyMap<string, string> {
  using clean = storeOf(articles);
  expect(buildIn(clean.folder).status).toBe(0);
  return clean.site();
}

/** Checks the state after a failed build: complete pages, and a readable ledger. */
function expectWhole(archive: TemporaryArchive): void {
  for (const [path, text] of archive.site()) {
    if (path.startsWith(".backfile-unfinished")) continue;
    if (path.endsWith(".html")) expect(text.trimEnd().endsWith("</html>"), path).toBe(true);
  }
  if (archive.has("permalinks.tsv")) {
    expect(archive.read("permalinks.tsv")).toMatch(
      /^permalink\tseed\tsha256\tserial\n(?:\/\S+\/\t\S+\t[0-9a-f]{64}\t\d+\n)*$/,
    );
  }
}

test("an error at every write in turn: a clear message, whole files, and the next build completes", () => {
  const clean = cleanSite(12);
  using archive = storeOf(12);
  const preload = join(import.meta.dirname, "fail-at-write.mjs");
  let failed = 0;
  for (let write = 1; write < 90; write += write < 9 ? 1 : 16) {
    for (const name of ["_site", ".backfile"]) if (archive.has(name)) archive.remove(name);
    const { status, stderr } = buildIn(archive.folder, {
      NODE_OPTIONS: `--import=${preload}`,
      FAIL_AT_WRITE: String(write),
    });
    expectWhole(archive);
    if (status === 0) continue;
    failed++;
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("The disk is full. Make room and build again."),
    });
    expect(buildIn(archive.folder).status).toBe(0);
    expect(archive.site()).toEqual(clean);
  }
  expect(failed).toBeGreaterThan(10);
}, 120_000);

type Disk = Disposable & { readonly folder: string; readonly grow: () => void };

/** A disk of the given size in kilobytes, if the system allows a test to have one. */
function smallDisk(kilobytes: number): Disk | undefined {
  const folder = mkdtempSync(join(tmpdir(), "backfile-disk-"));
  const mount = (options: string) =>
    execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder], { stdio: "ignore" });
  try {
    mount(`size=${kilobytes}k`);
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  return {
    folder,
    grow: () => void mount("remount,size=64m"),
    [Symbol.dispose]: () => {
      execFileSync("umount", [folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

const probe = smallDisk(1000);
probe?.[Symbol.dispose]();

test.skipIf(!probe)(
  "a full disk: a clear message, whole files, and with more room the build completes",
  () => {
    const clean = cleanSite(60);
    let failed = 0;
    for (const kilobytes of [500, 800, 1100, 1400, 1700, 2000]) {
      using disk = smallDisk(kilobytes);
      if (!disk) throw new Error("There was a small disk a moment ago.");
      using archive = storeOf(60, disk.folder);
      const { status, stderr } = buildIn(archive.folder);
      expectWhole(archive);
      if (status === 0) continue;
      failed++;
      expect({ status, stderr }).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("The disk is full. Make room and build again."),
      });
      disk.grow();
      expect(buildIn(archive.folder).status).toBe(0);
      expect(archive.site()).toEqual(clean);
    }
    expect(failed).toBeGreaterThan(3);
  },
  120_000,
);
