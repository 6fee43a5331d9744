import { expect, test } from "vitest";
import { silent } from "../../src/build/build-events.ts";
import { killBuild, putArticle } from "./kill-build.ts";
import { TemporaryArchive } from "./temporary-archive.ts";

test("a change of the index that a killed build wrote in part, and that is taken back, leaves nothing", async () => {
  using archive = new TemporaryArchive();
  for (let n = 0; n < 2; n++) putArticle(archive, n, 0);
  await archive.build(silent, { workers: "none" });
  const before = archive.site();
  const isInIndex = (path: string) => /^search\/.*\.js$/.test(path);
  let inPart = 0;
  // The index is written after all pages. The first write that a build does not reach ends the test.
  for (let write = 40; write < 200; write += 3) {
    putArticle(archive, 1, write);
    if (!killBuild(archive, { write })) break;
    const now = archive.site();
    const changed = [...now].filter(([path, text]) => before.get(path) !== text);
    if (changed.some(([path]) => isInIndex(path))) inPart++;
    putArticle(archive, 1, 0);
    await archive.build(silent, { workers: "none" });
    expect(archive.site(), `write ${write}`).toEqual(before);
  }
  expect(inPart).toBeGreaterThan(0);
});
