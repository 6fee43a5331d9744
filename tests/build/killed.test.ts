import { expect, test } from "vitest";
import { expectSurvivesKills, killBuild, putArticle } from "./kill-build.ts";
import { TemporaryArchive } from "./temporary-archive.ts";

// Few kills, among them at each step of writing one page; tests/endurance/killed.test.ts has the others.
test.each([
  ["threads", [2, 20, 21, 22, 54]],
  ["processes", [3, 30]],
] as const)(
  "pages rendered by %s, builds killed at a write or commit: every file is complete, and the next build equals a clean one",
  (way, writes) => expectSurvivesKills(writes, way === "processes"),
);

test("a change that a killed build published in part, and that is taken back, leaves nothing", async () => {
  using archive = new TemporaryArchive();
  for (let n = 0; n < 4; n++) putArticle(archive, n, 0);
  await archive.build();
  const before = archive.site();
  for (const write of [20, 30, 40]) {
    putArticle(archive, 1, 1);
    archive.remove("seeds/3.txt");
    expect(killBuild(archive, { write }), `write ${write}`).toBe(true);
    for (const n of [1, 3]) putArticle(archive, n, 0);
    await archive.build();
    expect(archive.site()).toEqual(before);
  }
});
