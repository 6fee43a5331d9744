import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../src/build/build.ts";
import { silent } from "../../src/build/build-events.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const good = seed("3 May 2019", "Good article", "“It is deep,” said Ines Calder.");
const bad = seed("4 May 2020", "Taken down", "“Libel,” said Omar Reyes.");

/** The paths that the pages of the removed article would have. */
const ghosts = (archive: TemporaryArchive): readonly string[] =>
  archive.paths().filter((path) => /2020|05-04|omar-reyes/.test(path));

const optionsOf = (archive: TemporaryArchive, options: Parameters<typeof build>[2]) =>
  build(archive.project, silent, options);

test("the pages of a seed that was removed while the cache was lost are removed", async () => {
  using archive = new TemporaryArchive({ "good.txt": good, "bad.txt": bad });
  await archive.build();
  expect(ghosts(archive)).toHaveLength(6);
  archive.remove("seeds/bad.txt");
  archive.remove(".backfile");
  expect(await archive.build()).toMatchObject({ removed: 6, warnings: [], failures: [] });
  expect(ghosts(archive)).toEqual([]);
});

test("a build into another folder in between changes nothing", async () => {
  using archive = new TemporaryArchive({ "good.txt": good, "bad.txt": bad });
  await archive.build();
  const changes = join(archive.folder, "changes.json");
  await optionsOf(archive, { changes });
  archive.remove("seeds/bad.txt");
  const preview = { ...archive.project, out: join(archive.folder, "preview") };
  await build(preview);
  expect(readdirSync(preview.out)).not.toContain("2020");
  const report = await optionsOf(archive, { changes });
  expect(report).toMatchObject({ removed: 6, warnings: [], failures: [] });
  expect(ghosts(archive)).toEqual([]);
  const { added, removed } = JSON.parse(readFileSync(changes, "utf8"));
  expect(added).toEqual([]);
  expect(removed).toHaveLength(6);
});

test("a changed file that the site no longer has is kept and reported, until it is pruned", async () => {
  using archive = new TemporaryArchive({ "good.txt": good, "bad.txt": bad });
  await archive.build();
  archive.put("_site/2020/05/04/taken-down/index.html", "mine");
  archive.remove("seeds/bad.txt");
  for (const lose of [() => {}, () => archive.remove(".backfile")]) {
    lose();
    const { warnings } = await archive.build();
    expect(warnings).toMatchObject([
      { file: "2020/05/04/taken-down/index.html", message: { rule: "file-changed" } },
    ]);
    expect(archive.read("_site/2020/05/04/taken-down/index.html")).toBe("mine");
  }
  expect(await optionsOf(archive, { prune: true })).toMatchObject({ removed: 1, warnings: [] });
  expect(ghosts(archive)).toEqual([]);
});

test("an output folder without a list of its files is known by the manifest in the cache", async () => {
  using archive = new TemporaryArchive({ "good.txt": good, "bad.txt": bad });
  await archive.build();
  archive.remove("_site/.backfile-manifest.tsv");
  archive.remove(".backfile/store.sqlite");
  archive.put("_site/2020/index.html", "mine");
  archive.remove("seeds/bad.txt");
  expect(await archive.build()).toMatchObject({ removed: 5, warnings: [], failures: [] });
  expect(ghosts(archive)).toEqual(["2020/index.html"]);
});

test("a page that a killed build wrote goes with its seed, though the cache was lost", async () => {
  using archive = new TemporaryArchive({ "good.txt": good, "bad.txt": bad });
  await archive.build();
  const page = "2020/05/04/taken-down/index.html";
  archive.put(`_site/${page}`, "as the killed build wrote it");
  archive.put("_site/.backfile-journal.json", JSON.stringify([page, "../../precious.txt"]));
  archive.remove("seeds/bad.txt");
  archive.remove(".backfile");
  expect(await archive.build()).toMatchObject({ removed: 6, warnings: [] });
  expect(ghosts(archive)).toEqual([]);
  expect(archive.has("_site/.backfile-journal.json")).toBe(false);
});

test("a foreign file with the path of a page is kept and reported, and everything else is published", async () => {
  using archive = new TemporaryArchive({ "good.txt": good });
  archive.put("_site/2020/05/04/taken-down/index.html", "mine");
  archive.put("_site/favicon.svg", "mine too");
  await archive.build();
  archive.put("seeds/bad.txt", bad);
  for (let n = 0; n < 2; n++) {
    const { failures } = await archive.build();
    expect(failures).toMatchObject([
      { file: "/2020/05/04/taken-down/", message: { rule: "place-taken" } },
      { file: "favicon.svg", message: { rule: "place-taken" } },
    ]);
    expect(archive.read("_site/2020/05/04/taken-down/index.html")).toBe("mine");
    expect(archive.read("_site/favicon.svg")).toBe("mine too");
    expect(archive.paths()).toContain("2020/05/04/index.html");
  }
  archive.remove("_site/2020/05/04/taken-down/index.html");
  archive.remove("_site/favicon.svg");
  expect(await archive.build()).toMatchObject({ failures: [] });
  expect(archive.read("_site/2020/05/04/taken-down/index.html")).toContain("Libel");
});

test("a foreign file is kept when the seed of the page with its path is removed", async () => {
  using archive = new TemporaryArchive({ "good.txt": good, "bad.txt": bad });
  archive.put("_site/2020/05/04/taken-down/index.html", "mine");
  await archive.build();
  archive.remove("seeds/bad.txt");
  expect(await archive.build()).toMatchObject({ warnings: [], failures: [] });
  expect(archive.read("_site/2020/05/04/taken-down/index.html")).toBe("mine");
});

test("nothing is written through a linked folder in the output", async () => {
  using archive = new TemporaryArchive({ "good.txt": good });
  archive.put("outside/index.html", "precious");
  archive.put("_site/x", "");
  symlinkSync("../outside", join(archive.folder, "_site/2019"));
  const { failures } = await archive.build();
  expect(failures.map(({ file }) => file).sort()).toEqual([
    "/2019/",
    "/2019/05/",
    "/2019/05/03/",
    "/2019/05/03/good-article/",
  ]);
  expect(readdirSync(join(archive.folder, "outside"))).toEqual(["index.html"]);
  expect(archive.read("outside/index.html")).toBe("precious");
  expect(archive.paths()).toContain("speakers/ines-calder/index.html");
});

test("links and odd names in the public folder are reported, not published", async () => {
  using archive = new TemporaryArchive({ "good.txt": good });
  archive.put("outside/key.pem", "SECRET");
  archive.put("public/a.css", "a {}");
  archive.put("public/b\nc.css", "b {}");
  archive.put("public/.backfile-manifest.tsv", "");
  symlinkSync("../outside", join(archive.folder, "public/folder"));
  symlinkSync("../outside/key.pem", join(archive.folder, "public/key.pem"));
  const { warnings } = await archive.build();
  expect(warnings.map(({ file }) => file)).toEqual([
    ".backfile-manifest.tsv",
    "b\nc.css",
    "folder",
    "key.pem",
  ]);
  expect(warnings.every(({ message }) => message.rule === "public-skipped")).toBe(true);
  expect(archive.paths()).toContain("a.css");
  expect([...archive.site().values()].join()).not.toContain("SECRET");
});

test("the output folder of another archive is refused, unless it is taken over", async () => {
  using archive = new TemporaryArchive({ "good.txt": good });
  using other = new TemporaryArchive({ "bad.txt": bad });
  await archive.build();
  const intruder = { ...other.project, out: join(archive.folder, "_site") };
  await expect(build(intruder)).rejects.toThrow("has the site of another archive");
  expect(archive.paths()).toContain("2019/05/03/good-article/index.html");
  await build(intruder, silent, { prune: true });
  expect(archive.paths()).not.toContain("2019/05/03/good-article/index.html");
  expect(archive.paths()).toContain("2020/05/04/taken-down/index.html");
});

test("an archive that was moved with its output builds as before", async () => {
  using archive = new TemporaryArchive({ "good.txt": good, "bad.txt": bad });
  await archive.build();
  const moved = join(archive.folder, "moved");
  mkdirSync(moved);
  for (const name of ["_site", "seeds", ".backfile", "backfile.yaml", "permalinks.tsv"]) {
    renameSync(join(archive.folder, name), join(moved, name));
  }
  const { openProject } = await import("../../src/project/project.ts");
  const report = await build(openProject({ config: join(moved, "backfile.yaml") }));
  expect(report).toMatchObject({ written: 0, removed: 0, failures: [], warnings: [] });
});

test("an output folder's list with paths outside it removes nothing there", async () => {
  using archive = new TemporaryArchive({ "good.txt": good });
  archive.put("precious.txt", "precious");
  await archive.build();
  const list = archive.read("_site/.backfile-manifest.tsv");
  const sha256 = "b8d9a66a6c4b9f9dcd3bf4ae8fb8a8f9d0c2a0c9a1f9e9f5b0a7d7a54d0bd6d9";
  archive.put(
    "_site/.backfile-manifest.tsv",
    list.replace("\n", `\n../precious.txt\t8\t${sha256}\n`),
  );
  archive.remove(".backfile");
  await archive.build();
  expect(archive.read("precious.txt")).toBe("precious");
});

test("a build without any seeds left does not empty the site, with or without the cache", async () => {
  using archive = new TemporaryArchive({ "good.txt": good });
  await archive.build();
  archive.remove("seeds/good.txt");
  for (const lose of [() => {}, () => archive.remove(".backfile")]) {
    lose();
    await expect(archive.build()).rejects.toThrow(/seeds has .* left, so nothing was built/);
    expect(archive.paths()).toContain("2019/05/03/good-article/index.html");
  }
  expect(await optionsOf(archive, { allowEmpty: true })).toMatchObject({ articles: 0 });
  expect(archive.paths().filter((path) => path.startsWith("2019"))).toEqual([]);
  await archive.build(); // it was reported once
});

test("nine in ten seeds may be removed at once, but no more", async () => {
  using archive = new TemporaryArchive();
  const put = (n: number) =>
    archive.put(`seeds/${n}.txt`, seed("3 May 2019", `Report ${n}`, `Words of report ${n}.`));
  for (let n = 0; n < 30; n++) put(n);
  await archive.build();
  for (let n = 2; n < 30; n++) archive.remove(`seeds/${n}.txt`);
  await expect(archive.build()).rejects.toThrow("seeds has 2 of 30 seeds left");
  put(2);
  expect(await archive.build()).toMatchObject({ articles: 3 });
});

test("seeds in a renamed folder do not count as gone", async () => {
  using archive = new TemporaryArchive();
  mkdirSync(join(archive.folder, "seeds/a"));
  for (let n = 0; n < 25; n++) {
    writeFileSync(
      join(archive.folder, `seeds/a/${n}.txt`),
      seed("3 May 2019", `Report ${n}`, `${n}.`),
    );
  }
  await archive.build();
  renameSync(join(archive.folder, "seeds/a"), join(archive.folder, "seeds/b"));
  expect(await archive.build()).toMatchObject({ articles: 25, warnings: [] });
});
