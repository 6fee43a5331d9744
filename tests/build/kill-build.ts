import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect } from "vitest";
import { seed, TemporaryArchive } from "./temporary-archive.ts";
import { expectWholeFiles } from "./whole-files.ts";

type KillOptions = {
  /** The write or commit, counted from 1, before which the build ends at once. */
  readonly write: number;
  readonly byProcesses?: boolean;
};

/** Runs a build in a process of its own and kills it. Returns whether it was killed before it ended. */
export function killBuild(archive: TemporaryArchive, { write, byProcesses }: KillOptions): boolean {
  const options = { limits: archive.limits, byProcesses };
  const { signal } = spawnSync(
    process.execPath,
    [
      join(import.meta.dirname, "build-to-be-killed.ts"),
      join(archive.folder, "backfile.yaml"),
      JSON.stringify(options),
    ],
    {
      stdio: "ignore",
      timeout: 120_000,
      env: {
        ...process.env,
        NODE_OPTIONS: `--import=${join(import.meta.dirname, "kill-at-write.mjs")}`,
        KILL_AT_WRITE: String(write),
      },
    },
  );
  return signal === "SIGKILL";
}

/** Article `n`; another edition has other bytes. */
export function putArticle(archive: TemporaryArchive, n: number, edition: number): void {
  const quotation = `“This is edition ${edition},” said Anna Hale, the editor.`;
  const day = `January ${3 + (n % 5)}, 2000`;
  const text = seed(day, `Report number ${n}`, quotation, "Words follow. ".repeat(50));
  archive.put(`seeds/${n}.txt`, text);
}

/** Kills a build at each of these writes: every file is complete, and at the end the site equals that of a clean build. */
export async function expectSurvivesKills(
  writes: readonly number[],
  byProcesses: boolean,
): Promise<void> {
  using archive = new TemporaryArchive();
  archive.put("_site/CNAME", "example.org");
  for (let n = 0; n < 20; n++) putArticle(archive, n, 0);
  for (const [i, write] of writes.entries()) {
    // An edit, a removal and an addition before each build.
    putArticle(archive, 10 + (i % 10), i + 1);
    if (archive.has(`seeds/${i}.txt`)) archive.remove(`seeds/${i}.txt`);
    putArticle(archive, 100 + i, i);
    expect(killBuild(archive, { write, byProcesses }), `write ${write}`).toBe(true);
    expectWholeFiles(archive);
  }
  await archive.build();
  const [site, manifest] = [archive.site(), archive.read(".backfile/manifest.tsv")];
  expect(site.get("CNAME")).toBe("example.org");
  for (const folder of ["_site", ".backfile"]) archive.remove(folder);
  archive.put("_site/CNAME", "example.org");
  await archive.build();
  expect(site).toEqual(archive.site());
  expect(archive.read(".backfile/manifest.tsv")).toBe(manifest);
}

const isInIndex = (path: string) => /^search\/.*\.js$/.test(path);

/** The files of the index alone: pages are the matter of other tests. */
const indexOf = (archive: TemporaryArchive) =>
  new Map([...archive.site()].filter(([path]) => isInIndex(path)));

/** Kills a build at each `step`-th write of the search index: the next build completes the index, or takes it back with the change. */
export async function expectIndexSurvivesKills(step: number): Promise<void> {
  using archive = new TemporaryArchive();
  // Two editions alternate, so that one clean build of each is enough.
  const clean: ReadonlyMap<string, string>[] = [];
  putArticle(archive, 0, 0);
  for (const edition of [0, 1]) {
    for (const folder of ["_site", ".backfile"]) if (archive.has(folder)) archive.remove(folder);
    putArticle(archive, 1, edition);
    await archive.build();
    clean.push(indexOf(archive));
  }
  expect(clean[0]).not.toEqual(clean[1]);
  let published = 1;
  const killAt = (write: number): boolean => {
    putArticle(archive, 1, 1 - published);
    return killBuild(archive, { write });
  };
  const hasChanged = () =>
    [...indexOf(archive)].some(([path, text]) => clean[published]?.get(path) !== text);
  // The index is written after all pages, its root last.
  let first = 40;
  while (killAt(first) && !hasChanged()) first += 5;
  published = 1 - published;
  await archive.build();
  let inPart = 0;
  for (let write = first - 5; write < first + 13; write += step) {
    if (!killAt(write)) break;
    if (hasChanged()) inPart++;
    const isTakenBack = write % 2 === 0;
    if (isTakenBack) putArticle(archive, 1, published);
    else published = 1 - published;
    await archive.build();
    const what = `write ${write}, ${isTakenBack ? "taken back" : "completed"}`;
    expect(indexOf(archive), what).toEqual(clean[published]);
  }
  expect(inPart).toBeGreaterThan(1);
}

/** Kills a build of a change at each of these writes: if the change is taken back, the next build leaves nothing of it. */
export async function expectTakesBack(writes: readonly number[]): Promise<void> {
  using archive = new TemporaryArchive();
  for (let n = 0; n < 4; n++) putArticle(archive, n, 0);
  await archive.build();
  const before = archive.site();
  for (const write of writes) {
    putArticle(archive, 1, 1);
    archive.remove("seeds/3.txt");
    expect(killBuild(archive, { write }), `write ${write}`).toBe(true);
    for (const n of [1, 3]) putArticle(archive, n, 0);
    await archive.build();
    expect(archive.site()).toEqual(before);
  }
}
