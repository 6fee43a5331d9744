import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { silent } from "../../src/build/build-events.ts";
import { seed, TemporaryArchive } from "../build/temporary-archive.ts";
import { backfile, backfileProcess } from "./backfile.ts";

const harbour = seed("Friday, May 3, 2019", "Harbour dredged", "The boats are back.");

test("build publishes, and prints a summary and the time of each stage; the second time there is nothing to do", () => {
  using archive = new TemporaryArchive({ "a.txt": harbour });
  const first = backfileProcess(archive.folder, ["build", "--timings"]);
  expect(first.status).toBe(0);
  expect(first.stdout).toMatch(/^1 article, 0 quotations, \d+ pages\.\nRendered \d+ pages/);
  expect(first.stderr).toMatch(/^ +\d+\.\d\d s {2}Scanning seeds$/m);
  expect(first.stderr).toMatch(/^ +\d+\.\d\d s {2}Parsing +1 at [\d,]+ a second$/m);
  expect(first.stderr).toMatch(/^ +\d+\.\d\d s {2}Rendering +\d+ at [\d,]+ a second$/m);
  expect(archive.has("_site/2019/05/03/harbour-dredged/index.html")).toBe(true);
  expect(backfileProcess(archive.folder, ["build"]).stdout).toContain(
    "Nothing to do: everything is up to date",
  );
});

test("search prints the articles of the built site that have the words", async () => {
  using archive = new TemporaryArchive({ "a.txt": harbour });
  expect(await backfile(archive.folder, ["search", "boats"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("backfile build writes it"),
  });
  await archive.build();
  const { status, stdout } = await backfile(archive.folder, ["search", "boats", "back"]);
  expect(status).toBe(0);
  expect(stdout).toBe(
    "2019-05-03  Harbour dredged\n            /2019/05/03/harbour-dredged/#p1\n            The boats are back.\n1 article.\n",
  );
  const { stdout: json } = await backfile(archive.folder, ["search", "boats", "--json"]);
  expect(JSON.parse(json)).toMatchObject({ query: "boats", total: 1 });
});

test("build prints the first errors and warnings about seeds, errors first, and publishes the good pages", () => {
  using archive = new TemporaryArchive({
    "a.md": "---\ntitle: **Bold**\ndate: 2019-05-03\n---\n\nText.\n",
    "b.md": "---\ntitle: x\ndate: 2019-05-03\nstatus: banana\n---\n\nText.\n",
    "c.txt": harbour,
  });
  const { status, stdout, stderr } = backfileProcess(archive.folder, ["build"]);
  expect(status).toBe(1);
  expect(stdout).toContain("1 error, 1 warning about the seeds: run backfile check");
  expect(archive.has("_site/2019/05/03/harbour-dredged/index.html")).toBe(true);
  expect(stderr).toMatch(/b\.md:4:1 error .*banana[\s\S]*a\.md:2:1 warning .*\*Bold/);
  expect(backfileProcess(archive.folder, ["build", "--quiet"]).stderr).not.toContain("a.md");
});

test("split writes each article of an export into a file of its own", async () => {
  using archive = new TemporaryArchive({
    "x.txt": "Document 1 of 2\n\nOne\n\nThe first.\n\nDocument 2 of 2\n\nTwo\n\nThe second.\n",
    "a.txt": harbour,
  });
  expect((await backfile(archive.folder, ["check"])).stdout).toContain("backfile split");
  expect((await backfile(archive.folder, ["split", "seeds/x.txt"])).status).toBe(0);
  expect(archive.read("seeds/x/x-2.txt")).toBe("Document 2 of 2\n\nTwo\n\nThe second.\n");
  expect((await backfile(archive.folder, ["split", "seeds/x.txt"])).status).toBe(2); // the files are there
  expect(await backfile(archive.folder, ["split", "seeds/a.txt"])).toMatchObject({ status: 2 });
});

test("check and build say first that most seeds were not understood, and which files were not read", async () => {
  using archive = new TemporaryArchive({
    "a.txt": "no head and no date, it seems",
    "b.txt": "none here, either, and no end",
    "c.html": "<p>x</p>",
  });
  for (const command of ["check", "build"]) {
    const [first, second] = (await backfile(archive.folder, [command])).stdout.split("\n");
    expect(first).toMatch(/^WARNING: 2 of 2 seeds \(100 %\) were not understood/);
    expect(second).toMatch(/^1 file was not read: \.html 1\./);
  }
});

test("check suggests the order of days in numbers that the archive's own dates prove, and no other", async () => {
  const dated = (day: string) => `${day}\n\nHarbour dredged\n\nThe boats came back before noon.\n`;
  const proofs = {
    "a.txt": dated("16/04/2019"),
    "b.txt": dated("17.04.2019"),
    "c.txt": dated("18-4-2019"),
  };
  using agreed = new TemporaryArchive({ ...proofs, "open.txt": dated("04/05/2019") });
  expect((await backfile(agreed.folder, ["check"])).stdout).toContain(
    "1 date like 04/05/2019 left open. 3 others have the day first, and none the month: set dateOrder: dmy in backfile.yaml.",
  );
  agreed.put("seeds/d.txt", dated("04/19/2019"));
  expect((await backfile(agreed.folder, ["check"])).stdout).not.toContain("set dateOrder: ");
});

test("build --changes writes the changes for a deploy since they were last asked for", async () => {
  using archive = new TemporaryArchive({ "a.txt": harbour });
  const asked = () => archive.build(silent, { changes: join(archive.folder, "changes.json") });
  const reported = () => {
    const found: Record<string, { path: string }[]> = JSON.parse(archive.read("changes.json"));
    return Object.fromEntries(
      Object.entries(found).map(([how, files]) => [how, files.map(({ path }) => path)]),
    );
  };
  await asked();
  const first = reported();
  expect(first.added).toEqual(archive.paths());
  expect([first.changed, first.removed]).toEqual([[], []]);
  archive.put("seeds/b.txt", seed("Saturday, May 4, 2019", "A new pier", "It is long."));
  await archive.build(); // not asked for: it is in the next report
  archive.remove("seeds/a.txt");
  await backfile(archive.folder, ["build", "--changes", "changes.json"]);
  const second = reported();
  const pages = (paths: readonly string[] = []) =>
    paths.filter((path) => !path.startsWith("search/"));
  expect(pages(second.added)).toEqual([
    "2019/05/04/a-new-pier/index.html",
    "2019/05/04/index.html",
    "on-this-day/05-04/index.html",
  ]);
  expect(pages(second.removed)).toEqual([
    "2019/05/03/harbour-dredged/index.html",
    "2019/05/03/index.html",
    "on-this-day/05-03/index.html",
  ]);
  expect(second.changed).toContain("index.html");
  await asked();
  expect(reported()).toEqual({ added: [], changed: [], removed: [] });
});

test("manifest: true publishes the manifest, by which a copy of the site can be checked", async () => {
  using archive = new TemporaryArchive(
    { "a.txt": harbour },
    "title: The Test Post\nmanifest: true\n",
  );
  const build = () => archive.build(silent, { changes: join(archive.folder, "changes.json") });
  await build();
  const manifest = archive.read("_site/manifest.tsv");
  expect(manifest).toBe(archive.read(".backfile/manifest.tsv"));
  expect(manifest).toContain("\n2019/05/03/harbour-dredged/index.html\t");
  expect(manifest).not.toContain("\nmanifest.tsv\t");
  expect(
    (await backfile(archive.folder, ["verify", "--manifest", "_site/manifest.tsv"])).stdout,
  ).toMatch(/^All \d+ files match the manifest\.\n$/);
  archive.put("seeds/b.txt", seed("Saturday, May 4, 2019", "A new pier", "It is long."));
  await build();
  const { changed } = JSON.parse(archive.read("changes.json"));
  expect(changed).toContainEqual(expect.objectContaining({ path: "manifest.tsv" }));
  expect(archive.read("_site/manifest.tsv")).toBe(archive.read(".backfile/manifest.tsv"));
  archive.remove("_site/manifest.tsv");
  await build();
  expect(archive.has("_site/manifest.tsv")).toBe(true);
  expect(await build()).toMatchObject({ written: 0, removed: 0 });
  archive.put("backfile.yaml", "title: The Test Post\n");
  await build();
  expect(archive.has("_site/manifest.tsv")).toBe(false);
  expect(JSON.parse(archive.read("changes.json")).removed).toEqual([{ path: "manifest.tsv" }]);
});

test("verify finds missing, cut and altered files and lists foreign ones, and build --verify repairs the site", async () => {
  using archive = new TemporaryArchive({ "a.txt": harbour });
  expect(await backfile(archive.folder, ["verify"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(
      "manifest.tsv: There is no such file. backfile build writes it",
    ),
  });
  await archive.build();
  expect((await backfile(archive.folder, ["verify"])).stdout).toMatch(
    /^All \d+ files match the manifest\.\n$/,
  );
  const page = "_site/2019/05/03/harbour-dredged/index.html";
  const text = archive.read(page);
  archive.put(page, text.replace("boats", "goats"));
  archive.put("_site/index.html", archive.read("_site/index.html").slice(0, -1));
  archive.remove("_site/404.html");
  archive.put("_site/CNAME", "example.org");
  const { status, stdout } = await backfile(archive.folder, ["verify"]);
  expect(status).toBe(1);
  expect(stdout).toContain("404.html is missing.\n");
  expect(stdout).toContain("index.html has not the length that was written.\n");
  expect(stdout).toContain("harbour-dredged/index.html has not the bytes that were written.\n");
  expect(stdout).toMatch(
    /^3 files of \d+ do not match the manifest.* 1 other file in the folder\.$/m,
  );
  expect(JSON.parse((await backfile(archive.folder, ["verify", "--json"])).stdout)).toMatchObject({
    wrong: [
      { path: page.slice("_site/".length), damage: "digest" },
      { path: "404.html", damage: "missing" },
      { path: "index.html", damage: "length" },
    ],
    foreign: ["CNAME"],
  });
  await backfile(archive.folder, ["build", "--verify"]);
  expect((await backfile(archive.folder, ["verify"])).status).toBe(0);
  expect(archive.read(page)).toBe(text);
});

test("a public file with the path of the site's manifest is kept, and the build says so", async () => {
  using archive = new TemporaryArchive({}, "title: The Test Post\nmanifest: true\n");
  archive.put("public/manifest.tsv", "mine\n");
  expect(await backfile(archive.folder, ["build"])).toMatchObject({
    status: 0,
    stderr: expect.stringContaining("the public folder has a manifest.tsv of its own"),
  });
  expect(archive.read("_site/manifest.tsv")).toBe("mine\n");
});

test("a manifest that cannot be read is reported with its line", async () => {
  using archive = new TemporaryArchive({ "a.txt": harbour });
  archive.put("other.tsv", "path\tbytes\tsha256\nindex.html\tmany\tnone\n");
  expect(await backfile(archive.folder, ["verify", "--manifest", "other.tsv"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("other.tsv:2 This is not a path, a length and a SHA-256"),
  });
});

test("check prints file, line, column, level, reason, rule and hint, and counts by rule; it writes nothing", async () => {
  using archive = new TemporaryArchive({
    "a.txt": harbour,
    "b.txt": seed("Friday, February 31st, 2019", "Harbour dredged", "The boats are back."),
    "empty.txt": "",
  });
  const { status, stdout } = await backfile(archive.folder, ["check"]);
  expect(status).toBe(1);
  expect(stdout).toContain(
    "seeds/b.txt:1:1 warning There is no day “Friday, February 31st, 2019”.  date-impossible\n    Correct the date in the seed; it was not used.\n",
  );
  expect(stdout).toContain("seeds/empty.txt error The file has no bytes.  seed-empty");
  expect(stdout).toContain("3 seeds read: 1 error, 1 warning, 0 notes.");
  expect(archive.has(".backfile")).toBe(false);
  expect(archive.has("_site")).toBe(false);
  const json = (await backfile(archive.folder, ["check", "--json"])).stdout.trim().split("\n");
  expect(json.map((line) => JSON.parse(line).rule)).toEqual(["date-impossible", "seed-empty"]);
});

test("records prints one JSON object per line in path order, or only the files asked for", async () => {
  using archive = new TemporaryArchive({ "b.txt": harbour, "a/c.txt": harbour });
  const all = (await backfile(archive.folder, ["records"])).stdout.trim().split("\n");
  expect(all.map((line) => JSON.parse(line).seed)).toEqual(["a/c.txt", "b.txt"]);
  const one = JSON.parse(
    (await backfile(archive.folder, ["records", "--text", "seeds/b.txt"])).stdout,
  );
  expect(one).toMatchObject({ seed: "b.txt", date: "2019-05-03", text: harbour });
});

test("inspect shows each part, each fact and how it is known", async () => {
  using archive = new TemporaryArchive({ "b.txt": harbour });
  const { stdout, status } = await backfile(archive.folder, ["inspect", "b.txt"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^date {9}Friday, May 3, 2019$/m);
  expect(stdout).toMatch(/^paragraph {4}The boats are back\.$/m);
  expect(stdout).toMatch(/^date {9}2019-05-03 {2}stated, date-line$/m);
});

test.each([
  [["buidl"], "(Did you mean build?)"],
  [["build", "--sedes", "x"], "(Did you mean --seeds?)"],
  [["inspect", "nowhere.txt"], "nowhere.txt: No such file"],
  [["build", "--config", "nowhere.yaml"], "nowhere.yaml: There is no such file."],
] as const)("wrong usage %j is status 2 and says what was meant", async (words, said) => {
  using archive = new TemporaryArchive();
  const { status, stderr } = await backfile(archive.folder, words);
  expect(stderr).toContain(said);
  expect(status).toBe(2);
});

test("unusable settings are refused with file, line and a suggestion", () => {
  using archive = new TemporaryArchive({}, "titel: X");
  const { status, stderr } = backfileProcess(archive.folder, ["build"]);
  expect(stderr).toContain("backfile.yaml:1:1 titel: is not known here. Did you mean title?");
  expect(status).toBe(2);
});

test("each command has a help page with the options that affect it, and examples", async () => {
  const helpOf = async (command: string): Promise<string> => {
    const { status, stdout } = await backfile(tmpdir(), [command, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain(`Usage: backfile ${command}`);
    expect(stdout).toContain("--seeds <folder>");
    return stdout;
  };
  for (const command of ["build", "dev", "inspect"]) await helpOf(command);
  const check = await helpOf("check");
  expect(check).toContain("--quiet");
  expect(check).not.toMatch(/--out|--cache|--url/);
  expect(check).toMatch(/Examples:\n {2}backfile check/);
  expect(await helpOf("records")).not.toMatch(/--quiet|--json/);
});
