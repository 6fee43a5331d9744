import { expect, test } from "vitest";
import { silent } from "../../src/build/build-events.ts";
import { killBuild, putArticle } from "./kill-build.ts";
import { TemporaryArchive } from "./temporary-archive.ts";

const isInIndex = (path: string) => /^search\/.*\.js$/.test(path);

/** The files of the index alone: pages are the matter of other tests. */
const indexOf = (archive: TemporaryArchive) =>
  new Map([...archive.site()].filter(([path]) => isInIndex(path)));

test("the index is completed after a killed build, or taken back with the change", async () => {
  using archive = new TemporaryArchive();
  const build = () => archive.build(silent, { workers: "none" });
  let edition = 0;
  const killAt = (write: number): boolean => {
    putArticle(archive, 1, ++edition);
    return killBuild(archive, { write });
  };
  for (let n = 0; n < 2; n++) putArticle(archive, n, 0);
  await build();
  let before = indexOf(archive);
  const hasChanged = () => [...indexOf(archive)].some(([path, text]) => before.get(path) !== text);
  // The index is written after all pages, its root last.
  let first = 40;
  while (killAt(first) && !hasChanged()) first += 5;
  await build();
  let inPart = 0;
  for (let write = first - 5; write < first + 13; write++) {
    before = indexOf(archive);
    const last = edition;
    if (!killAt(write)) break;
    if (hasChanged()) inPart++;
    if (write % 2 === 0) {
      putArticle(archive, 1, last);
      await build();
      expect(indexOf(archive), `write ${write}, taken back`).toEqual(before);
      continue;
    }
    await build();
    const completed = indexOf(archive);
    for (const folder of ["_site", ".backfile"]) archive.remove(folder);
    await build();
    expect(completed, `write ${write}, completed`).toEqual(indexOf(archive));
  }
  expect(inPart).toBeGreaterThan(1);
});
