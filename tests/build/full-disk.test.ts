import { expect, test } from "vitest";
import { explainError } from "../../src/cli/explain-error.ts";
import { failFromWrite } from "./fail-from-write.ts";
import { archiveOf, buildOnFullDisk, cleanSite, saysThatDiskIsFull } from "./full-archive.ts";
import type { TemporaryArchive } from "./temporary-archive.ts";
import { expectWholeFiles } from "./whole-files.ts";

async function errorOf(archive: TemporaryArchive, write: number): Promise<unknown> {
  using _ = failFromWrite(write);
  try {
    await archive.build();
    return undefined;
  } catch (error) {
    return error;
  }
}

test("an error at every write in turn: a clear message, whole files, and the next build completes", async () => {
  const clean = await cleanSite(6);
  using archive = archiveOf(6);
  let failed = 0;
  for (let write = 1; ; write += write < 9 ? 1 : 7) {
    for (const name of ["_site", ".backfile"]) if (archive.has(name)) archive.remove(name);
    const error = await errorOf(archive, write);
    expectWholeFiles(archive);
    if (error === undefined) break;
    failed++;
    expect(explainError(error)).toMatchObject({
      exitCode: 2,
      text: expect.stringMatching(/^The disk is full\. Make room and build again\./),
    });
    await archive.build();
    expect(archive.site()).toEqual(clean);
  }
  expect(failed).toBeGreaterThan(12);
});

test("a full disk while threads write pages: a clear message, whole files, and with more room the build completes", async () => {
  const clean = await cleanSite(20);
  for (const write of [6, 24]) {
    using archive = archiveOf(20);
    expect(buildOnFullDisk(archive, write)).toMatchObject(saysThatDiskIsFull);
    expectWholeFiles(archive);
    await archive.build();
    expect(archive.site()).toEqual(clean);
  }
});
