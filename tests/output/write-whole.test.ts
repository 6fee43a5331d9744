import { spawn } from "node:child_process";
import { hash } from "node:crypto";
import { once } from "node:events";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Output, openOutput, removeUnfinished } from "../../src/output/open-output.ts";
import { removeFiles } from "../../src/output/remove-files.ts";
import { replaceFile } from "../../src/output/replace-file.ts";
import { writeWhole } from "../../src/output/write-whole.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backfile-output-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const put = (output: Output, path: string, text: string) =>
  writeWhole(output, path, text, { isOurs: true });

const read = (path: string): string => readFileSync(join(folder, path), "utf8");

test("a file is written with its folders, and the same bytes are not written again", () => {
  const output = openOutput(folder);
  const first = put(output, "2019/05/a.html", "Harbour dredged");
  expect(first).toMatchObject({ path: "2019/05/a.html", bytes: 15, changed: true });
  const { mtimeNs, ino } = statSync(join(folder, "2019/05/a.html"), { bigint: true });
  expect(put(output, "2019/05/a.html", "Harbour dredged")).toEqual({
    ...first,
    changed: false,
  });
  expect(statSync(join(folder, "2019/05/a.html"), { bigint: true })).toMatchObject({
    mtimeNs,
    ino,
  });
  expect(put(output, "2019/05/a.html", "Harbour deepened").changed).toBe(true);
  expect(read("2019/05/a.html")).toBe("Harbour deepened");
});

test("a worker that outlives its killed build writes nothing once the next build has begun", () => {
  const killed = openOutput(folder);
  put(killed, "a.html", "of the first build");
  writeFileSync(join(killed.unfinished, "half"), "half a p");
  removeUnfinished(folder); // as at the start of the next build
  const next = openOutput(folder);
  put(next, "a.html", "of the second build");
  expect(() => put(killed, "a.html", "late")).toThrow("ENOENT");
  expect(() => put(killed, "b/b.html", "late")).toThrow("ENOENT");
  expect(read("a.html")).toBe("of the second build");
  removeUnfinished(folder);
  expect(readdirSync(folder)).toEqual(["a.html"]);
});

test("the folder for unfinished files is removed though others still write there", async () => {
  const busy = `
    const { writeFileSync } = require("node:fs");
    for (let i = 0; ; i++)
      try { writeFileSync(process.argv[1] + "/" + process.pid + i, ""); if (i === 500) console.log("at it"); }
      catch { process.exit(); }`;
  for (let n = 0; n < 5; n++) {
    const { unfinished } = openOutput(folder);
    const orphans = [1, 2].map(() => spawn(process.execPath, ["-e", busy, unfinished]));
    const ended = orphans.map((orphan) => once(orphan, "exit"));
    await Promise.all(orphans.map(({ stdout }) => once(stdout, "data")));
    removeUnfinished(folder);
    expect(readdirSync(folder)).toEqual([]);
    await Promise.all(ended); // their folder no longer exists
  }
});

/** A folder that is not the output folder, with a file in it. */
function outside(): string {
  const place = mkdtempSync(join(tmpdir(), "backfile-outside-"));
  writeFileSync(join(place, "index.html"), "precious");
  return place;
}

test("nothing is written or removed through a linked folder", () => {
  const place = outside();
  symlinkSync(place, join(folder, "2019"));
  const output = openOutput(folder);
  expect(() => put(output, "2019/index.html", "ours")).toThrow("2019 is a link");
  expect(() => put(output, "2019/05/index.html", "ours")).toThrow("is a link");
  const file = { path: "2019/index.html", bytes: 8, sha256: hash("sha256", "precious") };
  expect(removeFiles(folder, [file], true)).toEqual({ removed: [], kept: ["2019/index.html"] });
  expect(readdirSync(place)).toEqual(["index.html"]);
  expect(readFileSync(join(place, "index.html"), "utf8")).toBe("precious");
  rmSync(place, { recursive: true });
});

test("nothing is written through a link in the place of the folder for unfinished files", () => {
  const place = outside();
  for (const name of [".backfile-unfinished", ".backfile-unfinished-gone"]) {
    symlinkSync(place, join(folder, name));
  }
  const output = openOutput(folder);
  put(output, "a.html", "ours");
  removeUnfinished(folder);
  expect(readdirSync(place)).toEqual(["index.html"]);
  expect(readdirSync(folder)).toEqual(["a.html"]);
  rmSync(place, { recursive: true });
});

test("a link in the place of a page is replaced, not followed, if the page is ours", () => {
  const place = outside();
  symlinkSync(join(place, "index.html"), join(folder, "a.html"));
  const output = openOutput(folder);
  expect(() => writeWhole(output, "a.html", "ours", { isOurs: false })).toThrow("did not write it");
  put(output, "a.html", "ours");
  expect(readFileSync(join(place, "index.html"), "utf8")).toBe("precious");
  expect(lstatSync(join(folder, "a.html")).isFile()).toBe(true);
  rmSync(place, { recursive: true });
});

test("a foreign file is only replaced by the same bytes", () => {
  const output = openOutput(folder);
  writeFileSync(join(folder, "a.html"), "theirs");
  expect(() => writeWhole(output, "a.html", "ours", { isOurs: false })).toThrow(
    "a.html was there already, and Backfile did not write it. It was kept.",
  );
  expect(read("a.html")).toBe("theirs");
  expect(writeWhole(output, "a.html", "theirs", { isOurs: false }).changed).toBe(false);
});

test("a file in the place of a folder, and a folder in the place of a file, are kept", () => {
  const output = openOutput(folder);
  writeFileSync(join(folder, "2019"), "mine");
  mkdirSync(join(folder, "2020/index.html"), { recursive: true });
  expect(() => put(output, "2019/index.html", "ours")).toThrow("2019 is not a folder");
  expect(() => put(output, "2020/index.html", "ours")).toThrow("2020/index.html is a folder");
  expect(read("2019")).toBe("mine");
});

test("a file is removed with its empty folders; one that somebody changed is kept", () => {
  const output = openOutput(folder);
  const files = ["2019/05/a/index.html", "2019/05/b/index.html", "2019/06/index.html"].map((path) =>
    put(output, path, `page ${path}`),
  );
  writeFileSync(join(folder, "2019/05/b/index.html"), "page 2019/05/B/index.html");
  removeUnfinished(folder);
  expect(removeFiles(folder, files, false)).toEqual({
    removed: ["2019/05/a/index.html", "2019/06/index.html"],
    kept: ["2019/05/b/index.html"],
  });
  expect(readdirSync(folder, { recursive: true })).toHaveLength(4);
  expect(removeFiles(folder, files, true).kept).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test("a link with the name of a temporary file is not followed", () => {
  const place = outside();
  symlinkSync(join(place, "index.html"), join(folder, "permalinks.tsv.new"));
  replaceFile(join(folder, "permalinks.tsv"), ["ledger"]);
  expect(readFileSync(join(place, "index.html"), "utf8")).toBe("precious");
  expect(read("permalinks.tsv")).toBe("ledger");
  rmSync(place, { recursive: true });
});
