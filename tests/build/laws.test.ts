import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const program = join(import.meta.dirname, "../..");
const days = [
  "Monday, January 3, 2000",
  "Tuesday, January 4, 2000",
  "Thursday, March 9, 2000",
  "Friday, June 1, 2001",
];
const seeds = Object.fromEntries(
  days.map((day, i) => [
    `${i}.txt`,
    seed(
      day,
      `The harbour opens, part ${i}`,
      `“We waited ${i} years,” said Anna Hale, the mayor.`,
      "It rained.",
    ),
  ]),
);

test("a second build renders nothing and writes nothing", async () => {
  using archive = new TemporaryArchive(seeds);
  await archive.build();
  const before = archive.times();
  const report = await archive.build();
  expect(report).toMatchObject({ parsed: 0, rendered: 0, written: 0, removed: 0 });
  expect(archive.times()).toEqual(before);
});

test("a new article changes its neighbours in time and no other article", async () => {
  using archive = new TemporaryArchive(seeds);
  await archive.build();
  const before = archive.times();
  archive.put("seeds/new.txt", seed("Wednesday, March 8, 2000", "A new pier", "It is long."));
  await archive.build();
  const after = archive.times();
  const dirty = [...before.keys()].filter((path) => before.get(path) !== after.get(path));
  expect(dirty.filter((path) => path.includes("the-harbour-opens"))).toEqual([
    "2000/01/04/the-harbour-opens-part-1/index.html",
    "2000/03/09/the-harbour-opens-part-2/index.html",
  ]);
  expect(dirty).not.toContain("2001/index.html");
});

test("a build leaves the store as one file, which can be copied elsewhere", async () => {
  using archive = new TemporaryArchive(seeds);
  await archive.build();
  expect(readdirSync(join(archive.folder, ".backfile")).sort()).toEqual([
    "lock",
    "manifest.tsv",
    "store.sqlite",
  ]);
});

test("with a missing or damaged store, a build gives the same bytes", async () => {
  using archive = new TemporaryArchive(seeds);
  await archive.build();
  const [site, times] = [archive.site(), archive.times()];
  archive.put(
    ".backfile/store.sqlite",
    "this is no database, but it is long enough to be read as one".repeat(100),
  );
  await archive.build();
  expect(archive.site()).toEqual(site);
  archive.remove(".backfile");
  await archive.buildWithWorkers();
  expect(archive.site()).toEqual(site);
  expect(archive.times()).toEqual(times);
});

test("two zones and two locales give the same bytes", () => {
  using archive = new TemporaryArchive(seeds);
  const sites = [
    { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    { TZ: "America/Adak", LANG: "C", LC_ALL: "C" },
  ].map((zone) => {
    archive.put("_site/x", "");
    archive.remove("_site");
    const config = join(archive.folder, "backfile.yaml");
    execFileSync(
      process.execPath,
      [join(program, "bin/backfile.js"), "build", "--config", config],
      {
        env: { ...process.env, ...zone },
        stdio: "ignore",
      },
    );
    const site = archive.site();
    archive.remove(".backfile");
    return site;
  });
  expect(sites[0]?.size).toBeGreaterThan(10);
  expect(sites[1]).toEqual(sites[0]);
});

test("foreign files are kept; files that the build wrote and no longer needs are removed", async () => {
  using archive = new TemporaryArchive(seeds);
  archive.put("_site/CNAME", "example.org");
  archive.put("_site/2001/06/01/notes.txt", "mine");
  await archive.build();
  archive.remove("seeds/3.txt");
  await archive.build();
  expect(archive.read("_site/CNAME")).toBe("example.org");
  expect(archive.paths().filter((path) => path.startsWith("2001/"))).toEqual([
    "2001/06/01/notes.txt",
  ]);
});

test("markup in a plain-text seed is shown, not interpreted", async () => {
  using archive = new TemporaryArchive({
    "a.txt": seed(
      "Monday, January 3, 2000",
      "<script>alert(1)</script> & <b>bold</b>",
      '<img src=x onerror="alert(2)"> “<i>said</i> <script>alert(3)</script>,” said Anna Hale.',
      "# No heading\n* no list",
    ),
  });
  await archive.build();
  // The shards of the search index are scripts that hold text as a string; the page puts it into text nodes.
  const pages = [...archive.site()].filter(([path]) => !path.endsWith(".js"));
  expect(pages.join("\n")).not.toMatch(/<script>alert|<img src=x|<b>bold|<i>said|<h1>No/);
  expect(archive.page("/03/script-alert-1-script-b-bold-b/index.html")).toContain(
    "&lt;script&gt;alert(3)",
  );
});

test("code in front matter does not run", async () => {
  using archive = new TemporaryArchive({
    "a.md": "---js\nglobalThis.backfileRanCode = true;\n({ title: 'No' })\n---\n\nText.\n",
  });
  await archive.build();
  expect("backfileRanCode" in globalThis).toBe(false);
});

test("a second build at the same time says so and leaves the first alone", async () => {
  using archive = new TemporaryArchive(seeds);
  const first = archive.build();
  await expect(archive.build()).rejects.toThrow("Another build is at work");
  await expect(first).resolves.toMatchObject({ articles: 4 });
});

test("a template that fails on some pages does not keep the others from being published", async () => {
  using archive = new TemporaryArchive(seeds);
  archive.put(
    "templates/article.11ty.js",
    `
    export const data = { pagination: { data: "views.article", size: 1, alias: "view" }, permalink: ({ view }) => view.url.slice(1) + "index.html" };
    export function render({ view }) {
      if (view.card.headline.endsWith("2")) throw new Error("No page for " + view.card.headline);
      return "<h1>" + view.card.headline + "</h1>";
    }`,
  );
  const report = await archive.build();
  const failed = report.failures.filter(({ file }) => file.includes("part-2"));
  expect(failed).toMatchObject([
    {
      message: {
        rule: "page-failed",
        reason: expect.stringMatching(
          /article.11ty.js failed: No page for The harbour opens, part 2$/,
        ),
      },
    },
  ]);
  expect(archive.paths()).toContain("2000/01/03/the-harbour-opens-part-0/index.html");
  expect(archive.paths()).not.toContain("2000/03/09/the-harbour-opens-part-2/index.html");
});

test("a seed of which only the time changed is read, but not parsed again", async () => {
  using archive = new TemporaryArchive(seeds);
  await archive.build();
  archive.put("seeds/0.txt", archive.read("seeds/0.txt"));
  expect(await archive.build()).toMatchObject({ parsed: 0, rendered: 0, written: 0 });
  expect(await archive.build()).toMatchObject({ parsed: 0, rendered: 0, written: 0 });
});
