import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { BuildReport } from "../../src/build/build-events.ts";
import { checkLinks } from "../../src/build/check-links.ts";
import { parseSettingsOf } from "../../src/project/project.ts";
import { scanSeeds } from "../../src/source/scan-seeds.ts";
import { openForReading } from "../../src/store/connection.ts";
import { parseBatch } from "../../src/workers/parse-batch.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const markdown = (headline: string, ...blocks: readonly string[]): string =>
  `---\ntitle: ${headline}\ndate: 2019-05-03\n---\n\n${blocks.join("\n\n")}\n`;

const linking = markdown(
  "Ferry",
  "See [the pier](sub/pier.md#the-crew) and [the quay](quay.txt).",
  "![The pier at noon](sub/pier.png)",
  '<p>Raw <a href="quay.txt">HTML</a> <img src="sub/pier.png" alt="again"></p>',
  "Also [there][q] and ![here][p].",
  "[q]: quay.txt\n[p]: sub/pier.png",
);

const seeds = {
  "ferry.md": linking,
  "sub/pier.md": markdown("Pier", "It is long.", "## The crew", "Nine people."),
  "quay.txt": seed("Saturday, May 4, 2019", "Quay", "It is deep."),
};

const build = (archive: TemporaryArchive): Promise<BuildReport> =>
  archive.build(undefined, { workers: "none", allowEmpty: true });

const linksIn = (html: string): readonly string[] =>
  [...(html.split("<article")[1] ?? "").matchAll(/<a href="([^"]*)">|<img src="([^"]*)"/g)].map(
    ([, href, src]) => href ?? src ?? "",
  );

const rulesIn = ({ worst }: BuildReport): readonly string[] =>
  worst.map(({ file, message }) => `${file}:${message.line} ${message.rule}`);

/** Builds, and expects the bytes of a build without a cache. */
async function buildAsClean(archive: TemporaryArchive): Promise<BuildReport> {
  const report = await build(archive);
  expect(report.failures).toEqual([]);
  expect(await checked(archive)).toEqual(messagesOf(archive));
  const site = archive.site();
  for (const folder of ["_site", ".backfile"]) archive.remove(folder);
  await build(archive);
  expect(site).toEqual(archive.site());
  return report;
}

type Reported = readonly { readonly seed: string; readonly message: unknown }[];

/** The messages about links that the build has stored. */
function messagesOf(archive: TemporaryArchive): Reported {
  const store = openForReading(join(archive.folder, ".backfile/store.sqlite"));
  const rows = store
    .prepare("SELECT seed, messages FROM link_targets JOIN articles ON id = article ORDER BY seed")
    .all();
  store.close();
  return rows.flatMap(({ seed, messages }) =>
    JSON.parse(String(messages)).map((message: unknown) => ({ seed: String(seed), message })),
  );
}

/** The messages about links that `backfile check` prints. */
async function checked({ project }: TemporaryArchive): Promise<Reported> {
  const links = checkLinks(project);
  const found = [...scanSeeds(project.seeds, () => {})].map((each) => each.seed);
  const task = { folder: project.seeds, settings: parseSettingsOf(project), seeds: found };
  for (const row of await parseBatch(task)) links.add(row);
  return [...links.messages()];
}

function withPicture(settings?: string): TemporaryArchive {
  const archive = new TemporaryArchive(seeds, settings);
  archive.put("seeds/sub/pier.png", "a picture");
  return archive;
}

test("links lead to the pages of other seeds, and pictures to copies of their files", async () => {
  using archive = withPicture("title: Post\nurl: https://example.org/archive/\n");
  const report = await buildAsClean(archive);
  expect(rulesIn(report)).toEqual([]);
  const [picture] = archive.paths().filter((path) => path.startsWith("media/"));
  expect(archive.read(`_site/${picture}`)).toBe("a picture");
  const links = linksIn(archive.page("ferry/index.html"));
  const pages = ["pier/#user-content-the-crew", "quay/"];
  expect(links.filter((each) => /pier|quay/.test(each))).toEqual([
    `/archive/2019/05/03/${pages[0]}`,
    `/archive/2019/05/04/${pages[1]}`,
    `/archive/${picture}`,
    `/archive/2019/05/04/${pages[1]}`,
    `/archive/${picture}`,
    `/archive/2019/05/04/${pages[1]}`,
    `/archive/${picture}`,
  ]);
  expect(archive.page("pier/index.html")).toContain('id="user-content-the-crew"');
});

test("with host: file, links are relative to their page", async () => {
  using archive = withPicture("title: Post\nhost: file\n");
  await build(archive);
  const links = linksIn(archive.page("ferry/index.html"));
  expect(links).toContain("../../../../2019/05/03/pier/index.html#user-content-the-crew");
  expect(links.find((each) => /^(?:\.\.\/){4}media\/\w+\/pier\.png$/.test(each))).toBeDefined();
});

test("a target that is withheld, removed or comes back changes the linking page, and leaves no address", async () => {
  using archive = withPicture();
  await build(archive);
  archive.put("seeds/sub/pier.fix.yaml", "status: draft\n");
  const { rendered } = await buildAsClean(archive);
  expect(rendered).toBeGreaterThan(0);
  expect(archive.page("ferry/index.html")).toContain("See the pier and <a");
  expect([...archive.site().values()].join("")).not.toContain("/pier/");

  archive.remove("seeds/sub/pier.fix.yaml");
  await buildAsClean(archive);
  expect(archive.page("ferry/index.html")).toContain("/2019/05/03/pier/#user-content-the-crew");

  archive.remove("seeds/sub/pier.md");
  await buildAsClean(archive);
  expect(archive.page("ferry/index.html")).toContain("See the pier and <a");
});

test("a link to a duplicate leads to the page that is kept", async () => {
  using archive = withPicture();
  archive.put("seeds/a-copy.txt", archive.read("seeds/quay.txt"));
  archive.put("seeds/cycle.md", markdown("Cycle", "[Ferry](ferry.md), [itself](cycle.md#top)."));
  archive.put("seeds/ferry.md", `${linking}\n[Cycle](cycle.md)\n`);
  await buildAsClean(archive);
  expect(archive.page("ferry/index.html")).toContain("/2019/05/04/quay/");
  expect(archive.page("cycle/index.html")).toContain('<a href="/2019/05/03/cycle/">itself</a>');
  const ledger = archive.read("permalinks.tsv");
  archive.put("permalinks.tsv", ledger.replace("/2019/05/04/quay/", "/2019/05/04/the-quay/"));
  await buildAsClean(archive);
  expect(archive.page("ferry/index.html")).toContain("/2019/05/04/the-quay/");
});

test("a name that becomes ambiguous, though by a draft, leads nowhere", async () => {
  using archive = withPicture();
  archive.put("seeds/ferry.md", markdown("Ferry", "See [the quay](QUAY.txt)."));
  expect(rulesIn(await build(archive))).toEqual(["ferry.md:6 link-case"]);
  expect(archive.page("ferry/index.html")).toContain("/2019/05/04/quay/");
  archive.put("seeds/Quay.txt", `---\ndraft: true\n---\n${archive.read("seeds/quay.txt")}`);
  await buildAsClean(archive);
  expect(archive.page("ferry/index.html")).toContain("See the quay.");
});

test("a picture that comes, changes or goes changes the pages that show it, and nothing else", async () => {
  using archive = withPicture();
  archive.remove("seeds/sub/pier.png");
  const missing = await build(archive);
  expect(rulesIn(missing)).toEqual(["ferry.md:8 picture-missing"]);
  expect(archive.page("ferry/index.html")).toContain("The pier at noon");
  expect(archive.page("ferry/index.html")).not.toContain("<img");

  archive.put("seeds/sub/pier.png", "a picture");
  expect(await buildAsClean(archive)).toMatchObject({ rendered: 1 });
  expect(archive.page("ferry/index.html")).toContain("<img");

  archive.put("seeds/sub/pier.png", "another picture");
  expect(await build(archive)).toMatchObject({ rendered: 1, removed: 1 });
  expect(archive.paths().filter((path) => path.startsWith("media/"))).toHaveLength(1);
  expect(await build(archive)).toMatchObject({ rendered: 0, written: 0 });

  archive.put("seeds/ferry.fix.yaml", "status: withdrawn\n");
  await buildAsClean(archive);
  expect(archive.paths().filter((path) => path.startsWith("media/"))).toEqual([]);
});

test("an absolute picture address means the public folder first, with or without the site's path", async () => {
  using archive = new TemporaryArchive(
    { "a.md": markdown("A", "![one](/img/one.svg)", "![two](/archive/img/one.svg)") },
    "title: Post\nurl: https://example.org/archive/\n",
  );
  archive.put("public/img/one.svg", "<svg/>");
  const report = await buildAsClean(archive);
  expect(rulesIn(report)).toEqual([]);
  expect(linksIn(archive.page("a/index.html")).filter((each) => /one/.test(each))).toEqual([
    "/archive/img/one.svg",
    "/archive/img/one.svg",
  ]);
  archive.remove("public");
  const without = await buildAsClean(archive);
  expect(rulesIn(without)).toEqual(["a.md:6 picture-missing", "a.md:8 picture-missing"]);
});

test("a link out of the seeds folder is shown as words, in a first build and later", async () => {
  using archive = new TemporaryArchive({ "a.md": markdown("A", "See [it](../secret.md).") });
  await build(archive);
  expect(archive.page("a/index.html")).toContain("See it.");
  archive.put("seeds/a.md", markdown("A", "See [it](../../secret.md) again."));
  await buildAsClean(archive);
  expect(archive.page("a/index.html")).toContain("See it again.");
});

test("SVG, links and files outside the seeds folder are never published, and case alone only if it is clear", async () => {
  using archive = new TemporaryArchive({
    "a.md": markdown(
      "A",
      "![vector](one.svg)",
      "![linked](linked.png)",
      "![outside](../secret.png)",
      "![hidden](.hidden.png)",
      "![script](one.html)",
      "![case](ONE.png)",
      "![twins](TWIN.png)",
    ),
  });
  for (const name of ["one.svg", "one.png", ".hidden.png", "one.html", "twin.png", "Twin.png"]) {
    archive.put(`seeds/${name}`, name);
  }
  archive.put("secret.png", "secret");
  symlinkSync(join(archive.folder, "secret.png"), join(archive.folder, "seeds/linked.png"));
  const report = await buildAsClean(archive);
  expect(rulesIn(report)).toEqual([
    ...[6, 8, 10, 12, 14].map((line) => `a.md:${line} picture-missing`),
    "a.md:16 link-case",
    "a.md:18 picture-missing",
  ]);
  const media = archive.paths().filter((path) => path.startsWith("media/"));
  expect(media.map((path) => archive.read(`_site/${path}`))).toEqual(["one.png"]);
});
