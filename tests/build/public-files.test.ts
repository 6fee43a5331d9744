import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const seeds = { "a.txt": seed("Friday, May 3, 2019", "Harbour dredged", "It is deep.") };

test("files of an archive's own public folder join ours, and take the place of those with their names", async () => {
  using archive = new TemporaryArchive(seeds);
  archive.put("public/_headers", "/*\n");
  archive.put("public/favicon.svg", "<svg/>");
  await archive.build();
  expect(archive.read("_site/_headers")).toBe("/*\n");
  expect(archive.read("_site/favicon.svg")).toBe("<svg/>");
  expect(archive.paths()).toContain("css/backfile.css");
  expect((await archive.build()).written).toBe(0);
});

test("with the archive's own file gone, ours is there again", async () => {
  using archive = new TemporaryArchive(seeds);
  await archive.build();
  const ours = archive.read("_site/css/backfile.css");
  archive.put("public/css/backfile.css", "body {}");
  await archive.build();
  expect(archive.read("_site/css/backfile.css")).toBe("body {}");
  archive.remove("public");
  await archive.build();
  expect(archive.read("_site/css/backfile.css")).toBe(ours);
});

test("a file of the archive's own in the place of a folder of ours stays, and ours stay away", async () => {
  using archive = new TemporaryArchive(seeds);
  archive.put("public/js", "mine");
  const { failures } = await archive.build();
  expect(failures).toEqual([]);
  expect(archive.read("_site/js")).toBe("mine");
  expect(archive.paths()).toContain("css/backfile.css");
});
