import {
  mkdtempDisposableSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { verifyBag } from "../../src/bag/verify-bag.ts";
import { BagError, writeBag } from "../../src/bag/write-bag.ts";
import { validateBag } from "./rfc-8493.ts";

/** Writes a bag of texts into a new folder, and gives it to `use`; the folder is gone afterwards. */
function withBag<T>(files: Readonly<Record<string, string>>, use: (folder: string) => T): T {
  using place = mkdtempDisposableSync(join(tmpdir(), "backfile-bag-"));
  const source = join(place.path, "source");
  const folder = join(place.path, "bag");
  const bag = writeBag(folder);
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(source, text);
    bag.add(path, source);
  }
  bag.close([["Source-Organization", "The Marrow Bay Courier"]]);
  return use(folder);
}

const two = { "a.txt": "one", "b/c.txt": "two" };

test("a bag is complete and valid for a reader written from the RFC alone", () => {
  withBag(two, (folder) => {
    expect(validateBag(folder)).toEqual([]);
    expect(verifyBag(folder)).toEqual({ files: 6, faults: [] });
  });
});

test("a file may have any name that a disk has, and any bytes", () => {
  const step = fc
    .array(
      fc.constantFrom(
        "a",
        "%",
        "%25",
        "%0A",
        "\n",
        "\r",
        " ",
        "*",
        "ß",
        "東京",
        "🌉",
        "\u202e",
        "~",
        "'",
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((all) => `x${all.join("")}x`);
  const paths = fc.uniqueArray(
    fc.array(step, { minLength: 1, maxLength: 2 }).map((all) => all.join("/y")),
    {
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(paths, fc.string({ unit: "binary" }), (all, text) => {
      withBag(Object.fromEntries(all.map((path, i) => [`${i}/${path}`, text])), (folder) => {
        expect(validateBag(folder)).toEqual([]);
        expect(verifyBag(folder).faults).toEqual([]);
      });
    }),
    { numRuns: 60 },
  );
});

const rewrite = (file: string, change: (text: string) => string) =>
  writeFileSync(file, change(readFileSync(file, "utf8")));

test.each<[string, (folder: string) => void, string]>([
  [
    "a changed file",
    (bag) => writeFileSync(join(bag, "data/a.txt"), "ONE"),
    "data/a.txt has not the sha256",
  ],
  ["a missing file", (bag) => rmSync(join(bag, "data/a.txt")), "data/a.txt is missing"],
  [
    "an added file",
    (bag) => writeFileSync(join(bag, "data/new"), ""),
    "data/new is not in manifest-sha512.txt",
  ],
  [
    "a file that one manifest lacks",
    (bag) => rewrite(join(bag, "manifest-sha256.txt"), (text) => text.replace(/.*a\.txt\n/, "")),
    "data/a.txt is not in manifest-sha256.txt",
  ],
  [
    "a changed tag file",
    (bag) => rewrite(join(bag, "bag-info.txt"), (text) => text.replace("Courier", "Post")),
    "bag-info.txt has not the sha512",
  ],
  [
    "a path that leads out",
    (bag) =>
      rewrite(join(bag, "manifest-sha256.txt"), (text) => `${text}${"0".repeat(64)}  ../source\n`),
    "manifest-sha256.txt:3 has a path that may lead out of the bag",
  ],
  [
    "another size",
    (bag) => rewrite(join(bag, "bag-info.txt"), (text) => text.replace(/Oxum: \d+/, "Oxum: 7")),
    "bag-info.txt gives the size 7.2, but there are 6 bytes in 2 files",
  ],
  [
    "another declaration",
    (bag) => writeFileSync(join(bag, "bagit.txt"), "BagIt-Version: 1.0\n"),
    "bagit.txt does not give a version",
  ],
])("%s is found by both readers", (_, damage, fault) => {
  withBag(two, (folder) => {
    damage(folder);
    const lines = verifyBag(folder).faults.map(({ path, reason }) => `${path} ${reason}`);
    expect(
      lines.some((line) => line.startsWith(fault)),
      lines.join("\n"),
    ).toBe(true);
    expect(validateBag(folder)).not.toEqual([]);
  });
});

test("a link in the place of a file, and a line that is no manifest's, are faults", () => {
  withBag(two, (folder) => {
    rmSync(join(folder, "data/a.txt"));
    symlinkSync(join(folder, "bagit.txt"), join(folder, "data/a.txt"));
    rewrite(join(folder, "manifest-sha512.txt"), (text) => `${text}words\n`);
    const lines = verifyBag(folder).faults.map(({ path, reason }) => `${path} ${reason}`);
    expect(lines).toContain("data/a.txt is not a file");
    expect(lines).toContain("manifest-sha512.txt:3 is not a digest and a path");
  });
});

test("a bag that another program wrote, with MD5 alone and other line ends, is verified too", () => {
  using place = mkdtempDisposableSync(join(tmpdir(), "backfile-bag-"));
  const put = (path: string, text: string) => writeFileSync(join(place.path, path), text);
  writeBag(place.path);
  for (const name of readdirSync(place.path).filter((each) => /\.txt$/.test(each)))
    rmSync(join(place.path, name));
  put("bagit.txt", "BagIt-Version: 0.97\r\nTag-File-Character-Encoding: UTF-8\r\n");
  put("data/a.txt", "hello\n");
  put("manifest-md5.txt", "B1946AC92492D2347C6235B4D2611184 *data/a.txt\r\n");
  expect(verifyBag(place.path)).toEqual({ files: 1, faults: [] });
});

test("an unfinished bag is not a bag, and a folder that is not empty gets none", () => {
  using place = mkdtempDisposableSync(join(tmpdir(), "backfile-bag-"));
  writeBag(place.path).addText("a.txt", "one");
  expect(readdirSync(place.path)).not.toContain("bagit.txt");
  expect(() => writeBag(place.path)).toThrow(BagError);
});
