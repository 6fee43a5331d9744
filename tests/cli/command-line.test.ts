import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "../build/temporary-archive.ts";

const program = join(import.meta.dirname, "../../bin/backfile.js");

function backfile(folder: string, words: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

const harbour = seed("Friday, May 3, 2019", "Harbour dredged", "The boats are back.");

test("build publishes, says what it did, and the second time that there was nothing to do", () => {
  using archive = new TemporaryArchive({ "a.txt": harbour });
  const first = backfile(archive.folder, ["build"]);
  expect(first.status).toBe(0);
  expect(first.stdout).toMatch(/^1 article, 0 quotations, \d+ pages\.\nDrew \d+ pages/);
  expect(archive.has("_site/2019/05/03/harbour-dredged/index.html")).toBe(true);
  expect(backfile(archive.folder, ["build"]).stdout).toContain("Nothing to do, nothing drawn");
});

test("what is wrong with a seed is status 1, and the good pages are still published", () => {
  using archive = new TemporaryArchive({ "a.txt": harbour, "empty.txt": "" });
  const { status, stdout } = backfile(archive.folder, ["build"]);
  expect(status).toBe(1);
  expect(stdout).toContain("1 error about the seeds: run backfile check");
  expect(archive.has("_site/2019/05/03/harbour-dredged/index.html")).toBe(true);
});

test("check prints file, line, column, level, reason, rule and hint, and counts by rule; it writes nothing", () => {
  using archive = new TemporaryArchive({
    "a.txt": harbour,
    "b.txt": seed("Friday, February 31st, 2019", "Harbour dredged", "The boats are back."),
    "empty.txt": "",
  });
  const { status, stdout } = backfile(archive.folder, ["check"], { NO_COLOR: "1" });
  expect(status).toBe(1);
  expect(stdout).toContain(
    "seeds/b.txt:1:1 warning There is no day “Friday, February 31st, 2019”.  date-impossible\n    Correct the date in the seed; it was not used.\n",
  );
  expect(stdout).toContain("seeds/empty.txt error The file has no bytes.  seed-empty");
  expect(stdout).toContain("3 seeds read: 1 error, 1 warning, 0 notes.");
  expect(archive.has(".backfile")).toBe(false);
  expect(archive.has("_site")).toBe(false);
  const json = backfile(archive.folder, ["check", "--json"]).stdout.trim().split("\n");
  expect(json.map((line) => JSON.parse(line).rule)).toEqual(["date-impossible", "seed-empty"]);
});

test("records prints one JSON object a line in path order, or only the files asked for", () => {
  using archive = new TemporaryArchive({ "b.txt": harbour, "a/c.txt": harbour });
  const all = backfile(archive.folder, ["records"]).stdout.trim().split("\n");
  expect(all.map((line) => JSON.parse(line).seed)).toEqual(["a/c.txt", "b.txt"]);
  const one = JSON.parse(backfile(archive.folder, ["records", "--text", "seeds/b.txt"]).stdout);
  expect(one).toMatchObject({ seed: "b.txt", date: "2019-05-03", text: harbour });
});

test("inspect shows each part, each fact and how it is known", () => {
  using archive = new TemporaryArchive({ "b.txt": harbour });
  const { stdout, status } = backfile(archive.folder, ["inspect", "b.txt"], { NO_COLOR: "1" });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^date {9}Friday, May 3, 2019$/m);
  expect(stdout).toMatch(/^paragraph {4}The boats are back\.$/m);
  expect(stdout).toMatch(/^date {9}2019-05-03 {2}stated, date-line$/m);
});

test.each([
  [["buidl"], "(Did you mean build?)"],
  [["build", "--sedes", "x"], "(Did you mean --seeds?)"],
  [["inspect", "nowhere.txt"], "nowhere.txt: There is no such file"],
  [["build", "--config", "nowhere.yaml"], "nowhere.yaml: There is no such file."],
] as const)("wrong usage %j is status 2 and says what was meant", (words, said) => {
  using archive = new TemporaryArchive();
  const { status, stderr } = backfile(archive.folder, words);
  expect(stderr).toContain(said);
  expect(status).toBe(2);
});

test.each([
  ["titel: X", "backfile.yaml:1:1 There is no setting titel. Did you mean title?"],
  ["title: X\naccent: red", "backfile.yaml:2:1 accent is no colour like #7a1f2b."],
  [
    'title: X\naccent: "#ffee00"',
    "backfile.yaml:2:1 accent is too pale for text on paper: its contrast is 1.1 : 1",
  ],
  ["title: [", "backfile.yaml:1:"],
  ["dateOrder: dym", "backfile.yaml:1:1 dateOrder is none of dmy, mdy, ymd."],
  [
    "url: courier.example",
    "backfile.yaml:1:1 url is no address like https://example.org/archive/.",
  ],
])("settings %j are refused with file and line", (settings, said) => {
  using archive = new TemporaryArchive({}, settings);
  const { status, stderr } = backfile(archive.folder, ["build"]);
  expect(stderr).toContain(said);
  expect(status).toBe(2);
});

test.each(["build", "dev", "check", "records", "inspect"])("%s has a help page", (command) => {
  using archive = new TemporaryArchive();
  const { status, stdout } = backfile(archive.folder, [command, "--help"]);
  expect(status).toBe(0);
  expect(stdout).toContain(`Usage: backfile ${command}`);
  expect(stdout).toContain("--seeds <folder>");
});
