import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Unscanned } from "../../src/model/seed-stat.ts";
import { scanSeeds } from "../../src/source/scan-seeds.ts";
import { TemporaryArchive } from "../build/temporary-archive.ts";

function scan(archive: TemporaryArchive) {
  const unscanned: Unscanned[] = [];
  const found = [...scanSeeds(join(archive.folder, "seeds"), (each) => unscanned.push(each))];
  return { seeds: found.map(({ seed }) => seed), unscanned };
}

test("links and other things that are not files are reported, if somebody may expect them to be read", () => {
  using archive = new TemporaryArchive({ "a.txt": "Text", "sub/b.md": "Text", "notes.doc": "x" });
  const path = (name: string) => join(archive.folder, "seeds", name);
  symlinkSync(path("a.txt"), path("link.txt"));
  symlinkSync("nowhere", path("lost.txt"));
  symlinkSync("round.txt", path("round.txt"));
  symlinkSync(path("sub"), path("2019"));
  symlinkSync(path("notes.doc"), path("other.doc"));
  execFileSync("mkfifo", [path("pipe.md"), path("pipe")]);
  mkdirSync(path("folder.txt"));
  const { seeds, unscanned } = scan(archive);
  expect(seeds).toEqual(["a.txt", "sub/b.md"]);
  expect(unscanned).toEqual([
    { path: "2019/", reason: "It is a link, and links are not followed." },
    { path: "link.txt", reason: "It is a link, and links are not followed." },
    { path: "lost.txt", reason: "It is a link, and links are not followed." },
    { path: "pipe.md", reason: "It is not a file." },
    { path: "round.txt", reason: "It is a link, and links are not followed." },
  ]);
});

test.skipIf(process.platform !== "linux")("names that are not UTF-8 are reported", () => {
  using archive = new TemporaryArchive({ "a.txt": "Text" });
  const name = (text: string) => Buffer.from(join(archive.folder, "seeds", text), "latin1");
  writeFileSync(name("caf\xe9.txt"), "Text");
  mkdirSync(name("th\xe9"));
  writeFileSync(name("th\xe9/b.txt"), "Text");
  const { seeds, unscanned } = scan(archive);
  expect(seeds).toEqual(["a.txt"]);
  expect(unscanned.map(({ path }) => path)).toEqual(["caf\ufffd.txt", "th\ufffd/"]);
});
