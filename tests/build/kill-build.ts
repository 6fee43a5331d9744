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
