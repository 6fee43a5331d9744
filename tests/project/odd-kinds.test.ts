import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ExpectedError } from "../../src/model/expected-error.ts";
import { TemporaryArchive } from "../build/temporary-archive.ts";

const things: Readonly<Record<string, (path: string) => void>> = {
  "a folder": (path) => mkdirSync(path),
  "a named pipe": (path) => execFileSync("mkfifo", [path]),
  "a broken link": (path) => symlinkSync("nowhere", path),
  "a link to itself": (path) => symlinkSync(path, path),
  "a file": (path) => writeFileSync(path, ""),
};

const files = ["backfile.yaml", "people.yaml", "templates/article.njk"];
const folders = ["seeds", "_site", ".backfile", "public", "templates"];

test.each(
  Object.keys(things).flatMap((thing) => [
    ...(thing === "a file" ? [] : files.map((place) => [thing, place])),
    ...(thing === "a folder" ? [] : folders.map((place) => [thing, place])),
  ]),
)(
  "%s in the place of %s is refused with its path, and never waited for",
  (thing = "", place = "") => {
    using archive = new TemporaryArchive();
    archive.put("templates/year.njk", "x");
    const path = join(archive.folder, place);
    rmSync(path, { recursive: true, force: true });
    things[thing]?.(path);
    try {
      void archive.project;
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ExpectedError);
      expect(String(error)).toContain(path);
    }
  },
);
