import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join, parse } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkFolders } from "../../src/project/check-folders.ts";

let root: string;

beforeEach(() => {
  root = join(realpathSync(mkdtempSync(join(tmpdir(), "backfile-folders-"))), "archive");
  for (const name of ["seeds", "public", "templates"]) {
    mkdirSync(join(root, name), { recursive: true });
  }
});

afterEach(() => rmSync(dirname(root), { recursive: true }));

const check = (folders: Partial<Record<"seeds" | "out" | "cache" | "public", string>>): void =>
  checkFolders({
    seeds: join(root, folders.seeds ?? "seeds"),
    out: folders.out?.startsWith("/") ? folders.out : join(root, folders.out ?? "_site"),
    cache: join(root, folders.cache ?? ".backfile"),
    public: join(root, folders.public ?? "public"),
    templates: { folder: join(root, "templates") },
    config: join(root, "backfile.yaml"),
  });

test.each([
  [{}],
  [{ out: "www" }],
  [{ out: "../elsewhere" }],
  [{ seeds: "../other/seeds", out: "../other/site", cache: "../other/cache" }],
  [{ cache: "seeds/.backfile" }],
  [{ cache: "cache" }],
  [{ out: "seeds-site" }],
  [{ out: "..site" }],
])("separate folders are accepted: %j", (folders) => {
  expect(() => check(folders)).not.toThrow();
});

test.each([
  [{ out: "." }, "output folder", "folder of the settings"],
  [{ out: ".." }, "folder of the settings", "output folder"],
  [{ out: "_site/.." }, "output folder", "folder of the settings"],
  [{ out: "seeds" }, "seeds folder", "output folder"],
  [{ out: "./public/../seeds/" }, "seeds folder", "output folder"],
  [{ out: "seeds/site" }, "output folder", "seeds folder"],
  [{ out: "public" }, "output folder", "public folder"],
  [{ out: "public/site" }, "output folder", "public folder"],
  [{ out: "templates" }, "output folder", "templates folder"],
  [{ out: ".backfile" }, "output folder", "cache folder"],
  [{ out: ".backfile/site" }, "output folder", "cache folder"],
  [{ cache: "_site/.backfile" }, "cache folder", "output folder"],
  [{ cache: "seeds/cache" }, "cache folder", "seeds folder"],
  [{ cache: "." }, "cache folder", "folder of the settings"],
  [{ seeds: "." }, "output folder", "seeds folder"],
  [{ seeds: ".", out: "../site" }, "public folder", "seeds folder"],
  [{ seeds: "public" }, "seeds folder", "public folder"],
  [{ seeds: "public/seeds" }, "seeds folder", "public folder"],
  [{ seeds: "templates" }, "seeds folder", "templates folder"],
  [{ public: "templates" }, "public folder", "templates folder"],
  [{ out: homedir() }, "home folder", "output folder"],
  [{ out: parse(homedir()).root }, "output folder", "folder"],
])("folders that overlap are refused, with both names: %j", (folders, one, other) => {
  expect(() => check(folders)).toThrow(one);
  expect(() => check(folders)).toThrow(other);
});

test("links are resolved first", () => {
  symlinkSync("seeds", join(root, "also-seeds"));
  symlinkSync(".", join(root, "here"));
  expect(() => check({ out: "also-seeds" })).toThrow(
    "The seeds folder and the output folder are one",
  );
  expect(() => check({ out: "also-seeds/site" })).toThrow("is inside the seeds folder");
  expect(() => check({ out: "here/seeds" })).toThrow(
    "The seeds folder and the output folder are one",
  );
  expect(() => check({ out: "here/_site" })).not.toThrow();
});
