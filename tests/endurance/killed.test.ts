import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  expectIndexSurvivesKills,
  expectSurvivesKills,
  expectTakesBack,
  putArticle,
} from "../build/kill-build.ts";
import { TemporaryArchive } from "../build/temporary-archive.ts";
import { expectWholeFiles } from "../build/whole-files.ts";

const program = join(import.meta.dirname, "../..");
const kills = 50;

/** Each takes about `life` milliseconds for this archive. */
const ways = {
  threads: { life: 900, options: {} },
  processes: { life: 1400, options: { byProcesses: true } },
} as const;

/** A build in a process of its own, killed after some milliseconds unless it ended before. Returns whether it was killed. */
function buildFor(
  archive: TemporaryArchive,
  options: object,
  milliseconds: number,
): Promise<boolean> {
  const script = join(program, "tests/build/build-to-be-killed.ts");
  const config = join(archive.folder, "backfile.yaml");
  const child = spawn(process.execPath, [script, config, JSON.stringify(options)], {
    stdio: "ignore",
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  return new Promise((resolve) => {
    child.on("close", (_, signal) => {
      clearTimeout(timer);
      resolve(signal === "SIGKILL");
    });
  });
}

const writes = Array.from({ length: 60 }, (_, i) => i + 1);

test.each([
  ["threads", writes],
  ["processes", writes.filter((write) => write <= 45)],
] as const)(
  "pages rendered by %s, builds killed at every write or commit in turn: every file is complete, and the next build equals a clean one",
  (way, writes) => expectSurvivesKills(writes, way === "processes"),
);

test("a change that a killed build published in part, and that is taken back, leaves nothing", () =>
  expectTakesBack(writes.filter((write) => write <= 40)));

test("the index is completed after a build killed at any of its writes, or taken back with the change", () =>
  expectIndexSurvivesKills(1));

test.each(Object.entries(ways))(
  `pages rendered by %s, killed ${kills} times at random moments: every file is complete, and the next build equals a clean one`,
  async (_, { life, options }) => {
    using archive = new TemporaryArchive();
    archive.put("_site/CNAME", "example.org");
    for (let n = 0; n < 60; n++) putArticle(archive, n, 0);
    let killed = 0;
    for (let kill = 1; kill <= kills; kill++) {
      // An edit, a removal and an addition between any two builds.
      putArticle(archive, (kill * 7) % 60, kill);
      if (archive.has(`seeds/${(kill * 11) % 60}.txt`))
        archive.remove(`seeds/${(kill * 11) % 60}.txt`);
      putArticle(archive, 100 + kill, kill);
      if (await buildFor(archive, options, 150 + ((kill * 37) % (life - 150)))) killed++;
      expectWholeFiles(archive);
    }
    expect(killed).toBeGreaterThan(kills / 2);
    await archive.build();
    const site = archive.site();
    expect(site.get("CNAME")).toBe("example.org");
    for (const folder of ["_site", ".backfile"]) archive.remove(folder);
    archive.put("_site/CNAME", "example.org");
    await archive.build();
    expect(site).toEqual(archive.site());
  },
);
