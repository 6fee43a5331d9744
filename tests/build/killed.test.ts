import { expect, test } from "vitest";
import { killBuild } from "./kill-build.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const article = (n: number, edition: number): string =>
  seed(
    `January ${3 + (n % 5)}, 2000`,
    `Report number ${n}`,
    `“This is edition ${edition},” said Anna Hale, the editor.`,
    "Words follow. ".repeat(50),
  );

function put(archive: TemporaryArchive, n: number, edition: number): void {
  archive.put(`seeds/${n}.txt`, article(n, edition));
}

function expectWhole(archive: TemporaryArchive): void {
  for (const [path, text] of archive.site()) {
    if (path.endsWith(".html")) expect(text.trimEnd().endsWith("</html>"), path).toBe(true);
  }
}

test.each([
  ["threads", [2, 5, 9, 14, 20, 27, 35, 44, 54, 65]],
  ["processes", [3, 16, 30, 45]],
] as const)(
  "pages rendered by %s, builds killed at a write or commit: every file is complete, and the next build equals a clean one",
  async (way, writes) => {
    using archive = new TemporaryArchive();
    archive.put("_site/CNAME", "example.org");
    for (let n = 0; n < 20; n++) put(archive, n, 0);
    const byProcesses = way === "processes";
    for (const [i, write] of writes.entries()) {
      // An edit, a removal and an addition before each build.
      put(archive, i + 10, i + 1);
      if (archive.has(`seeds/${i}.txt`)) archive.remove(`seeds/${i}.txt`);
      put(archive, 100 + i, i);
      expect(killBuild(archive, { write, byProcesses }), `write ${write}`).toBe(true);
      expectWhole(archive);
    }
    await archive.build();
    const [site, manifest] = [archive.site(), archive.read(".backfile/manifest.tsv")];
    expect(site.get("CNAME")).toBe("example.org");
    for (const folder of ["_site", ".backfile"]) archive.remove(folder);
    archive.put("_site/CNAME", "example.org");
    await archive.build();
    expect(site).toEqual(archive.site());
    expect(archive.read(".backfile/manifest.tsv")).toBe(manifest);
  },
  300_000,
);

test("a change that a killed build published in part, and that is taken back, leaves nothing", async () => {
  using archive = new TemporaryArchive();
  for (let n = 0; n < 4; n++) put(archive, n, 0);
  await archive.build();
  const before = archive.site();
  for (const write of [20, 24, 28, 32, 36, 40]) {
    put(archive, 1, 1);
    archive.remove("seeds/3.txt");
    expect(killBuild(archive, { write }), `write ${write}`).toBe(true);
    for (const n of [1, 3]) put(archive, n, 0);
    await archive.build();
    expect(archive.site()).toEqual(before);
  }
}, 300_000);
