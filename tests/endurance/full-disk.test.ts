import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  archiveOf,
  buildByCommand,
  buildOnFullDisk,
  cleanSite,
  saysThatDiskIsFull,
} from "../build/full-archive.ts";
import { expectWholeFiles } from "../build/whole-files.ts";

test("threads that fail at any write: a clear message, whole files, and the next build completes", async () => {
  const clean = await cleanSite(20);
  let failed = 0;
  for (let write = 1; ; write++) {
    using archive = archiveOf(20);
    const result = buildOnFullDisk(archive, write);
    expectWholeFiles(archive);
    if (result.status === 0) break;
    failed++;
    expect(result).toMatchObject(saysThatDiskIsFull);
    await archive.build();
    expect(archive.site()).toEqual(clean);
  }
  expect(failed).toBeGreaterThan(20);
});

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
  "a small disk: a clear message, whole files, and with more room the build completes",
  async () => {
    const clean = await cleanSite(60);
    let failed = 0;
    for (const kilobytes of [500, 800, 1100, 1400, 1700, 2000]) {
      using disk = smallDisk(kilobytes);
      if (!disk) throw new Error("There was a small disk a moment ago.");
      using archive = archiveOf(60, disk.folder);
      const result = buildByCommand(archive);
      expectWholeFiles(archive);
      if (result.status === 0) continue;
      failed++;
      expect(result).toMatchObject(saysThatDiskIsFull);
      disk.grow();
      expect(buildByCommand(archive).status).toBe(0);
      expect(archive.site()).toEqual(clean);
    }
    expect(failed).toBeGreaterThan(3);
  },
);
