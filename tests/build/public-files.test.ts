import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const seeds = { "a.txt": seed("Friday, May 3, 2019", "Harbour dredged", "It is deep.") };

test("files of an archive's own public folder are added to ours, and replace those with the same names", async () => {
  using archive = new TemporaryArchive(seeds);
  archive.put("public/_headers", "/*\n");
  archive.put("public/favicon.svg", "<svg/>");
  await archive.build();
  expect(archive.read("_site/_headers")).toBe("/*\n");
  expect(archive.read("_site/favicon.svg")).toBe("<svg/>");
  expect(archive.paths()).toContain("css/backfile.css");
  expect((await archive.build()).written).toBe(0);
});

test("ours comes back when the archive's own file is removed", async () => {
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

test("a file of the archive's own replaces a folder of ours with the same name", async () => {
  using archive = new TemporaryArchive(seeds);
  archive.put("public/js", "mine");
  const { failures } = await archive.build();
  expect(failures).toEqual([]);
  expect(archive.read("_site/js")).toBe("mine");
  expect(archive.paths()).toContain("css/backfile.css");
});
