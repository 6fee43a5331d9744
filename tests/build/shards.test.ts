import { expect, test } from "vitest";
import { backfile as backfileIn } from "../cli/backfile.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const backfile = ({ folder }: TemporaryArchive, ...words: readonly string[]) =>
  backfileIn(folder, words);

function newspaper(): TemporaryArchive {
  const archive = new TemporaryArchive();
  const report = (n: number) =>
    seed(
      `${["Monday", "Tuesday", "Wednesday"][n % 3]}, January ${3 + (n % 3)}, 2000`,
      `Report number ${n % 20}`,
      `“This is ${n},” said ${["Anna Hale", "Omar Reyes", "Ines Calder"][n % 3]}.`,
    );
  for (let n = 0; n < 30; n++) archive.put(`seeds/${n % 4}/${n}.txt`, report(n));
  archive.put("seeds/same.txt", report(7));
  archive.put("seeds/0/8.fix.yaml", "headline: Corrected\n");
  archive.put("seeds/empty.txt", "");
  archive.put("seeds/links.md", "# Links\n\n[Nine](1/9.txt) ![pier](pier.png) [none](no.md)\n");
  archive.put("seeds/pier.png", "a picture");
  return archive;
}

test("four shards, parsed separately and merged, give the same site and ledger as one machine", async () => {
  using whole = newspaper();
  using apart = newspaper();
  await backfile(whole, "build");
  const seeds: number[] = [];
  for (const number of [1, 2, 3, 4]) {
    const { status, stdout } = await backfile(apart, "build", "--shard", `${number}/4`, "--json");
    expect(status).toBe(0);
    seeds.push(Number(JSON.parse(stdout).seeds));
  }
  expect(seeds.reduce((sum, n) => sum + n)).toBe(33);
  expect(Math.min(...seeds)).toBeGreaterThan(2);
  expect(apart.has("_site")).toBe(false);
  const report = JSON.parse((await backfile(apart, "merge", "--json")).stdout);
  expect(report.parsed).toBeLessThanOrEqual(1); // the one with a fix file, which its bytes alone do not determine
  expect(apart.site()).toEqual(whole.site());
  expect(apart.page("links/index.html")).toMatch(
    /<a href="\/2000\/01\/0\d\/report-number-9\/">Nine/,
  );
  expect(apart.read("permalinks.tsv")).toBe(whole.read("permalinks.tsv"));
  expect((await backfile(apart, "merge")).stdout).toContain("Nothing to do");
});

test("a file that is not a shard, or was read with other settings, is reported and not merged", async () => {
  using archive = newspaper();
  expect(await backfile(archive, "build", "--shard", "5/4")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("Write it like 3/16: the third of sixteen."),
  });
  expect(await backfile(archive, "merge")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("There are no shards in"),
  });
  archive.put(".backfile/shard-1-of-2.sqlite", "no database, but as long as one ".repeat(100));
  expect(await backfile(archive, "merge")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("shard-1-of-2.sqlite cannot be read"),
  });
  await backfile(archive, "build", "--shard", "1/2");
  archive.put("backfile.yaml", "title: The Test Post\nlang: de\n");
  expect(await backfile(archive, "merge")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("with other settings or people. Build the shard again"),
  });
});
