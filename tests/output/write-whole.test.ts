import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openOutput, removeUnfinished, writeWhole } from "../../src/output/write-whole.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backfile-output-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const read = (path: string): string => readFileSync(join(folder, path), "utf8");

test("a file is put in place with its folders, and the same bytes are not put there again", () => {
  const output = openOutput(folder);
  const first = writeWhole(output, "2019/05/a.html", "Harbour dredged");
  expect(first).toMatchObject({ path: "2019/05/a.html", bytes: 15, changed: true });
  const { mtimeNs, ino } = statSync(join(folder, "2019/05/a.html"), { bigint: true });
  expect(writeWhole(output, "2019/05/a.html", "Harbour dredged")).toEqual({
    ...first,
    changed: false,
  });
  expect(statSync(join(folder, "2019/05/a.html"), { bigint: true })).toMatchObject({
    mtimeNs,
    ino,
  });
  expect(writeWhole(output, "2019/05/a.html", "Harbour deepened").changed).toBe(true);
  expect(read("2019/05/a.html")).toBe("Harbour deepened");
});

test("what outlives its killed build puts nothing in place once the next build has begun", () => {
  const killed = openOutput(folder);
  writeWhole(killed, "a.html", "of the first build");
  writeFileSync(join(killed.unfinished, "half"), "half a p");
  removeUnfinished(folder); // as the next build begins
  const next = openOutput(folder);
  writeWhole(next, "a.html", "of the second build");
  expect(() => writeWhole(killed, "a.html", "late")).toThrow("ENOENT");
  expect(() => writeWhole(killed, "b.html", "late")).toThrow("ENOENT");
  expect(read("a.html")).toBe("of the second build");
  removeUnfinished(folder);
  expect(readdirSync(folder)).toEqual(["a.html"]);
});

test("the place for unfinished files goes though others still write there", async () => {
  const busy = `
    const { writeFileSync } = require("node:fs");
    for (let i = 0; ; i++)
      try { writeFileSync(process.argv[1] + "/" + process.pid + i, ""); if (i === 500) console.log("at it"); }
      catch { process.exit(); }`;
  for (let n = 0; n < 25; n++) {
    const { unfinished } = openOutput(folder);
    const orphans = [1, 2].map(() => spawn(process.execPath, ["-e", busy, unfinished]));
    const ended = orphans.map((orphan) => once(orphan, "exit"));
    await Promise.all(orphans.map(({ stdout }) => once(stdout, "data")));
    removeUnfinished(folder);
    expect(readdirSync(folder)).toEqual([]);
    await Promise.all(ended); // they have found their place gone
  }
});
