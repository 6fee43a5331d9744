import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import type { BuildReport } from "../../src/build/build-events.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const program = join(import.meta.dirname, "build-with-limits.ts");
const preload = join(import.meta.dirname, "break-at-seed.mjs");

/** Little memory; and alone, just enough time for a good seed on a busy machine. */
const quick = { batchMs: 1_000, aloneMs: 4_000, aloneHeapMegabytes: 64 };

/** Builds while the seeds that break-at-seed.mjs names do harm. `archive.build()` builds when they are sound again. */
async function buildBroken(
  archive: TemporaryArchive,
  limits: object = quick,
): Promise<BuildReport> {
  const args = [program, join(archive.folder, "backfile.yaml"), JSON.stringify(limits)];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, {
    env: { ...process.env, NODE_OPTIONS: `--import=${preload}` },
  });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

const article = (headline: string) => seed("3 May 2019", headline, "The boats came back.");

test.concurrent.each([
  ["threads", {}],
  ["processes", { maxSeedsForThreads: 1 }],
])(
  "seeds that end the %s that read them are named and left out, the others are published",
  async (_, workers) => {
    const limits = { ...quick, ...workers };
    using archive = new TemporaryArchive({
      "a.txt": article("Pier opened"),
      "exits.txt": article("Harbour dredged"),
      "grows.txt": article("Ferry painted"),
      "hangs.txt": article("Bridge closed"),
      "z.txt": article("Quay closed"),
    });
    const report = await buildBroken(archive, limits);
    expect(report).toMatchObject({ articles: 2, parsed: 5, failures: [], levels: { error: 3 } });
    expect(report.worst.map(({ file, message }) => [file, message.rule, message.reason])).toEqual([
      ["exits.txt", "seed-failed", "The program that read it ended with the exit code 3."],
      ["grows.txt", "seed-failed", "Reading it needed more than 64 MB of memory."],
      ["hangs.txt", "seed-failed", "Reading it took more than 4 seconds."],
    ]);
    expect(archive.paths()).toContain("2019/05/03/pier-opened/index.html");
    expect(archive.paths()).toContain("2019/05/03/quay-closed/index.html");

    // The same bytes are not tried again, others are.
    expect(await archive.build()).toMatchObject({ parsed: 0, levels: { error: 3 } });
    archive.put("seeds/hangs.txt", article("Bridge opened"));
    expect(await archive.build()).toMatchObject({ parsed: 1, levels: { error: 2 } });
    expect(archive.paths()).toContain("2019/05/03/bridge-opened/index.html");
  },
);

test("seeds that cannot be read this time keep their pages and addresses, and are reported", async () => {
  const names = ["broken", "crowded", "denied", "fixed", "gone"];
  using archive = new TemporaryArchive({ "a.txt": article("Pier opened") });
  for (const name of names) archive.put(`seeds/${name}.txt`, article(`Old ${name}`));
  await archive.build();
  const page = (name: string) => archive.read(`_site/2019/05/03/old-${name}/index.html`);
  const [pages, ledger] = [names.map(page), archive.read("permalinks.tsv")];
  for (const name of names) archive.put(`seeds/${name}.txt`, article(`New ${name}`));
  for (const _ of ["once", "and again"]) {
    const { failures } = await buildBroken(archive);
    expect(failures.map(({ message }) => message.rule)).toEqual(names.map(() => "seed-unreadable"));
    expect(failures.map(({ file }) => file.replace(/^.*seeds\//, ""))).toEqual(
      names.map((name) => `${name}.txt`),
    );
    expect(failures[3]?.message.file).toBe("fixed.fix.yaml");
    expect(names.map(page)).toEqual(pages);
    expect(archive.read("permalinks.tsv")).toBe(ledger);
  }
  expect(await archive.build()).toMatchObject({ parsed: 5, failures: [] });
  for (const name of names) expect(page(name)).toContain(`New ${name}`);
});

test("the pages of an unreadable folder are kept, and it is reported", async () => {
  using archive = new TemporaryArchive({
    "a.txt": article("Pier opened"),
    "shut/b.txt": article("Quay closed"),
    "shut/below/c.txt": article("Bridge closed"),
    "z.txt": article("Harbour dredged"),
  });
  await archive.build();
  const site = archive.site();
  const report = await buildBroken(archive);
  expect(report).toMatchObject({
    articles: 4,
    gone: 0,
    failures: [{ message: { rule: "seed-unreadable", reason: expect.stringMatching(/^EACCES/) } }],
  });
  expect(report.failures[0]?.file).toMatch(/seeds\/shut\/$/);
  expect(archive.site()).toEqual(site);
  // Removed while it could not be read, its articles go as soon as that is known.
  archive.remove("seeds/shut");
  expect(await archive.build()).toMatchObject({ articles: 2, gone: 2, failures: [] });
});
