import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { type FileFound, fileFinder } from "../../src/source/find-file.ts";

/** Looks for a path in a folder with these files; a value with an arrow in front is the target of a link. */
function find(path: string, files: Readonly<Record<string, string>>): FileFound {
  const root = mkdtempSync(join(tmpdir(), "backfile-find-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      const file = join(root, name);
      mkdirSync(dirname(file), { recursive: true });
      if (content.startsWith("→")) symlinkSync(content.slice(1), file);
      else writeFileSync(file, content);
    }
    return fileFinder(root)(path);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test("a file has its length, and is fresh at first", () => {
  expect(find("a/pier.png", { "a/pier.png": "123" })).toMatchObject({
    is: "file",
    path: "a/pier.png",
    stat: { bytes: 3 },
    isOtherCase: false,
    isFresh: true,
  });
});

test("the only name that differs in case is found, at any step of the path", () => {
  expect(find("A/pier.PNG", { "a/Pier.png": "" })).toMatchObject({
    path: "a/Pier.png",
    isOtherCase: true,
  });
});

test("the exact name counts, and without one several names that differ in case are none", () => {
  const files = { "pier.png": "1", "Pier.png": "22" };
  expect(find("Pier.png", files)).toMatchObject({ path: "Pier.png", isOtherCase: false });
  expect(find("PIER.png", files)).toMatchObject({ is: "unusable" });
});

test("letters may be composed in either way", () => {
  expect(find("caf\u00e9.png", { "cafe\u0301.png": "" })).toMatchObject({
    path: "cafe\u0301.png",
    isOtherCase: false,
  });
  expect(find("cafe\u0301.png", { "caf\u00e9.png": "" })).toMatchObject({
    path: "caf\u00e9.png",
    isOtherCase: false,
  });
});

test.each([
  ["a linked file", "pier.png", { "pier.png": "→quay.png", "quay.png": "" }],
  ["a file in a linked folder", "b/pier.png", { "a/pier.png": "", b: "→a" }],
  ["a link that leads out", "pier.png", { "pier.png": "→/etc/hostname" }],
  ["a broken link", "pier.png", { "pier.png": "→nothing" }],
])("%s is not found", (_, path, files) => {
  expect(find(path, files)).toMatchObject({
    is: "unusable",
    reason: expect.stringContaining("is a link"),
  });
});

test.each([
  ["a name that does not exist", "quay.png", { "pier.png": "" }],
  ["a folder", "a", { "a/pier.png": "" }],
  ["a file as a folder", "pier.png/a", { "pier.png": "" }],
  ["a name that is too long", `${"x".repeat(300)}.png`, {}],
])("%s is missing", (_, path, files) => {
  expect(find(path, files)).toMatchObject({ is: "missing" });
});
