import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { verifyBag } from "../../src/bag/verify-bag.ts";
import { bagArchive } from "../../src/build/bag-archive.ts";
import { build } from "../../src/build/build.ts";
import { silent } from "../../src/build/build-events.ts";
import { openProject } from "../../src/project/project.ts";
import { validateBag } from "../bag/rfc-8493.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const settings =
  "title: The Test Post\nidentifierAuthority: post.example,2019\nseeds: found/old files\n";

function archiveToBag(): TemporaryArchive {
  const archive = new TemporaryArchive({}, settings);
  rmSync(join(archive.folder, "seeds"), { recursive: true });
  archive.put(
    "found/old files/a.txt",
    seed("3 May 2019", "Harbour dredged", "“It is deep,” said Ines Calder."),
  );
  archive.put("found/old files/100%/b\n.md", "---\ntitle: Ferry\ndate: 2019-05-04\n---\n\nBack.\n");
  archive.put("found/old files/100%/scan.bin", new Uint8Array([0, 255, 10]));
  archive.put("found/old files/a.fix.yaml", "kicker: Harbour\n");
  archive.put("found/old files/.hidden", "x");
  archive.put("people.yaml", "- name: Inés Calder\n  aliases: [Ines Calder]\n");
  archive.put("templates/about.njk", "{% frame %}<h1>Ours</h1>{% endframe %}");
  archive.put("public/.well-known/x.txt", "x");
  return archive;
}

const filesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, "latin1")]),
  );

test("a bag holds all that the site is made from, and following its steps gives the same site", async () => {
  using archive = archiveToBag();
  await archive.build();
  const bag = join(archive.folder, "bag");
  const { leftOut, unaddressed } = await bagArchive(archive.project, bag, silent, { site: true });
  expect([leftOut, unaddressed]).toEqual([[], 0]);
  expect(validateBag(bag)).toEqual([]);
  expect(verifyBag(bag).faults).toEqual([]);
  const names = readdirSync(join(bag, "data/archive"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(bag.length + "/data/archive/".length),
    )
    .sort();
  expect(names).toEqual([
    "backfile.yaml",
    "found/old files/100%/b\n.md",
    "found/old files/100%/scan.bin",
    "found/old files/a.fix.yaml",
    "found/old files/a.txt",
    "people.yaml",
    "permalinks.tsv",
    "public/.well-known/x.txt",
    "templates/about.njk",
  ]);
  const again = join(archive.folder, "again");
  cpSync(join(bag, "data/archive"), again, { recursive: true });
  await build(openProject({ folder: again, out: join(archive.folder, "site-built-again") }));
  const rebuilt = filesIn(join(archive.folder, "site-built-again"));
  const bagged = filesIn(join(bag, "data/site"));
  expect(bagged.size).toBeGreaterThan(10);
  for (const [path, text] of bagged) expect(rebuilt.get(path), path).toBe(text);
  expect(verifyBag(bag).faults).toEqual([]);
});

test("the inventory has each seed with its digest, address, identifier, day and headline", async () => {
  using archive = archiveToBag();
  await archive.build();
  archive.put("found/old files/new.txt", seed("5 May 2019", "New", "It rained."));
  const bag = join(archive.folder, "bag");
  const { seeds, unaddressed } = await bagArchive(archive.project, bag, silent);
  expect([seeds, unaddressed]).toEqual([3, 1]);
  const rows = readFileSync(join(bag, "data/inventory.tsv"), "utf8")
    .split("\n")
    .map((line) => line.split("\t"));
  expect(rows[0]).toEqual([
    "seed",
    "sha256",
    "status",
    "permalink",
    "identifier",
    "date",
    "headline",
  ]);
  expect(rows[2]).toEqual([
    "a.txt",
    expect.stringMatching(/^[0-9a-f]{64}$/),
    "published",
    "/2019/05/03/harbour-dredged/",
    "tag:post.example,2019:/2019/05/03/harbour-dredged/",
    "2019-05-03",
    "Harbour dredged",
  ]);
  expect(rows[3]?.slice(2)).toEqual(["published", "", "", "2019-05-05", "New"]);
});

test("two bags of one archive have the same bytes, whatever the day, unless one is given", async () => {
  using archive = archiveToBag();
  await archive.build();
  const [one, two] = [join(archive.folder, "one"), join(archive.folder, "two")];
  await bagArchive(archive.project, one, silent);
  await bagArchive(archive.project, two, silent);
  expect(filesIn(one)).toEqual(filesIn(two));
});

test("what cannot be put into a bag is named in it, and a site that was changed is refused", async () => {
  using archive = archiveToBag();
  await archive.build();
  symlinkSync("/etc", join(archive.folder, "found/old files/link"));
  const bag = join(archive.folder, "bag");
  const { leftOut } = await bagArchive(archive.project, bag, silent);
  expect(leftOut).toEqual([
    { path: "archive/found/old files/link", reason: "is a link, which is not followed" },
  ]);
  expect(readFileSync(join(bag, "data/left-out.tsv"), "utf8")).toMatch(
    /^archive\/found\/old files\/link\t/,
  );
  archive.put("_site/index.html", "changed");
  await expect(
    bagArchive(archive.project, join(archive.folder, "other"), silent, { site: true }),
  ).rejects.toThrow(/index\.html is not as it was built/);
  await expect(
    bagArchive(archive.project, join(archive.folder, "found/old files/bag"), silent),
  ).rejects.toThrow(/is inside/);
});
