import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { build } from "../../src/build/build.ts";
import { silent } from "../../src/build/build-events.ts";
import { openProject, type ProjectOptions } from "../../src/project/project.ts";
import { seed } from "../build/temporary-archive.ts";
import { backfile as backfileIn } from "./backfile.ts";

let top = "";
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "backfile-cli-"));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const backfile = (folder: string, ...words: readonly string[]) =>
  backfileIn(join(top, folder), words);

/** Builds in this thread, which is cheaper, for tests of what other commands do with a built site. */
const buildHere = (options: ProjectOptions) =>
  build(openProject(options), silent, { workers: "none" });

function put(path: string, text: string): void {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
}

const read = (path: string): string => readFileSync(join(top, path), "utf8");

/** Every path below a folder with its text and the time of its last change. */
const stateOf = (folder: string) =>
  readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((file) => [file, statSync(file).mtimeMs, readFileSync(file, "base64")]);

const harbour = seed("Friday, May 3, 2019", "Harbour dredged", "The boats are back.");

test("export writes what was published, and says what to do without a build", async () => {
  put("e/seeds/a.txt", harbour);
  expect(await backfile("e", "export", "csv", "out.csv")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("Run backfile build first."),
  });
  await buildHere({ folder: join(top, "e") });
  expect(await backfile("e", "export", "csv", "out.csv", "--period", "2019")).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/out\.csv\n$/),
  });
  expect(read("e/out.csv")).toContain('"Harbour dredged"');
  expect((await backfile("e", "export", "pdf", "out.pdf")).status).toBe(2);
  expect((await backfile("e", "export", "csv", "out.csv", "--period", "soon")).status).toBe(2);
});

test("bag writes a bag, and verify checks it", async () => {
  put("a/seeds/a.txt", harbour);
  await buildHere({ folder: join(top, "a") });
  expect(await backfile("a", "bag", "../bag", "--site", "--date", "2024-04-16")).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^1 seed in a bag of \d+ files, [\d,]+ bytes: /),
  });
  expect(read("bag/bag-info.txt")).toContain("Bagging-Date: 2024-04-16\n");
  expect(await backfile(".", "verify", "bag")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("The bag is complete and valid"),
  });
  put("bag/data/archive/seeds/a.txt", "changed");
  expect(await backfile(".", "verify", "bag")).toMatchObject({
    status: 1,
    stdout: expect.stringContaining("data/archive/seeds/a.txt has not the sha512 of its manifest."),
  });
  expect((await backfile("a", "bag", "../bag")).status).toBe(2);
  expect((await backfile("a", "bag", "../other", "--date", "soon")).status).toBe(2);
});

test("init makes an archive that builds and checks without a message", async () => {
  expect(await backfile(".", "init", "courier")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("cd courier && npx backfile build"),
  });
  expect(readdirSync(join(top, "courier")).sort()).toEqual([
    ".gitignore",
    "README.md",
    "backfile.yaml",
    "seeds",
  ]);
  expect((await backfile("courier", "check")).stdout).toBe(
    "1 seed read: 0 errors, 0 warnings, 0 notes.\n",
  );
  expect(await backfile(".", "build", "courier")).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(
      /^1 article, 2 quotations, .*no citations until .*The site is in courier\/_site\./s,
    ),
  });
  expect(read("courier/permalinks.tsv")).toContain("/2019/05/03/harbour-dredged-after-nine-years/");
  expect(readdirSync(top)).toEqual(["courier"]);
});

test("init overwrites nothing, and says what it kept", async () => {
  put("README.md", "mine\n");
  put("backfile.yaml", "title: Mine\n");
  put("seeds/a.txt", harbour);
  const { stdout } = await backfile(".", "init", "--github");
  expect(stdout).toContain("kept README.md");
  expect(stdout).toContain("kept backfile.yaml");
  expect(stdout).toContain("kept seeds");
  expect(stdout).toContain("wrote .gitignore");
  expect([read("README.md"), read("backfile.yaml")]).toEqual(["mine\n", "title: Mine\n"]);
  expect(readdirSync(join(top, "seeds"))).toEqual(["a.txt"]);
  const before = stateOf(".");
  expect((await backfile(".", "init", "--github")).stdout).not.toContain("wrote");
  expect(stateOf(".")).toEqual(before);
});

test("the workflow of init --github uses options that exist, and prunes its cache", async () => {
  await backfile(".", "init", "--github");
  const { jobs } = parse(read(".github/workflows/publish.yml"));
  const steps: readonly { run?: string; uses?: string }[] = jobs.publish.steps;
  const build = steps.find(({ run }) => run?.includes("backfile@"))?.run ?? "";
  expect(build).toMatch(/npx --yes backfile@\^\d+\.\d+\.\d+ build /);
  const help = (await backfile(".", "build", "--help")).stdout;
  for (const [option] of build.matchAll(/(?<=build .*)--\w+/g)) expect(help).toContain(option);
  expect(steps.filter(({ run }) => run?.includes("gh cache delete"))).toHaveLength(1);
  expect(steps.map(({ uses }) => uses?.split("@")[0])).toContain("actions/deploy-pages");
});

test("building other seeds in an archive leaves its site, its cache and its ledger alone", async () => {
  put("courier/backfile.yaml", "title: The Courier\n");
  put("courier/seeds/a.txt", harbour);
  put("texts/b.txt", seed("May 4, 2019", "A new pier", "It is long."));
  const courier = join(top, "courier");
  await buildHere({ folder: courier });
  const before = stateOf("courier");
  for (const words of [["--seeds", "../texts", "--out", "../o"], ["../texts"]]) {
    const { status, stdout } = await backfile("courier", "build", ...words);
    expect(status).toBe(0);
    expect(stdout).toContain("Its addresses are kept in ../texts-archive/permalinks.tsv");
    expect(stateOf("courier")).toEqual(before);
  }
  expect(read("texts-archive/permalinks.tsv")).toContain("/2019/05/04/a-new-pier/");
  expect(existsSync(join(top, "o/2019/05/04/a-new-pier/index.html"))).toBe(true);
  rmSync(join(top, "texts-archive"), { recursive: true });
  await buildHere({ folder: courier, seeds: join(top, "texts") });
  expect(stateOf("courier")).toEqual(before);
  expect(read("texts-archive/permalinks.tsv")).toContain("/2019/05/04/a-new-pier/");
  expect(readdirSync(join(top, "texts"))).toEqual(["b.txt"]);
});

test("check, records and verify take an archive or a folder of articles", async () => {
  put("courier/backfile.yaml", "title: The Courier\n");
  put("courier/seeds/a.txt", harbour);
  put("texts/b.txt", seed("May 4, 2019", "A new pier", "It is long."));
  expect((await backfile(".", "check", "texts")).stdout).toContain("1 seed read");
  expect((await backfile(".", "check", "courier")).stdout).toContain("1 seed read");
  expect(JSON.parse((await backfile(".", "records", "courier")).stdout)).toMatchObject({
    seed: "a.txt",
  });
  expect(JSON.parse((await backfile(".", "records", "texts")).stdout)).toMatchObject({
    seed: "b.txt",
  });
  expect(JSON.parse((await backfile(".", "records", "texts", "b.txt")).stdout)).toMatchObject({
    headline: "A new pier",
  });
  expect(readdirSync(top).sort()).toEqual(["courier", "texts"]);
  await buildHere({ folder: join(top, "courier") });
  await buildHere({ folder: join(top, "texts") });
  for (const folder of ["courier", "texts"]) {
    expect((await backfile(".", "verify", folder)).stdout).toMatch(
      /^All \d+ files match the manifest\.\n$/,
    );
  }
  rmSync(join(top, "texts-archive/_site/404.html"));
  expect(await backfile(".", "verify", "texts")).toMatchObject({ status: 1 });
  const copy = ["verify", "texts-archive/_site", "--manifest", "courier/.backfile/manifest.tsv"];
  expect((await backfile(".", ...copy)).status).toBe(1);
});

test.each([[["build"]], [["build", "--shard", "1/2"]], [["check"]], [["records"]], [["dev"]]])(
  "%j without a folder of seeds is status 2 with a message, and leaves nothing behind",
  async (words) => {
    put("backfile.yaml", "title: X\nseeds: articles\n");
    const { status, stderr } = await backfile(".", ...words);
    expect(stderr).toMatch(/articles: There is no such folder of articles\. .*backfile init/);
    expect(stderr.trim().split("\n")).toHaveLength(1); // neither a stack nor a second error
    expect(status).toBe(2);
    expect(readdirSync(top)).toEqual(["backfile.yaml"]);
  },
);

test("for a folder without articles, the message says what it has instead", async () => {
  for (const [i, ending] of ["html", "html", "HTML", "pdf", "docx", "md.bak"].entries()) {
    put(`texts/sub/${i}.${ending}`, "x");
  }
  const { status, stdout, stderr } = await backfile(".", "check", "texts");
  expect(stderr).toBe("There are no articles in texts.\n");
  expect(stdout).toMatch(/^6 files were not read: \.html 3, .*pandoc turns/);
  expect(status).toBe(0);
  mkdirSync(join(top, "empty"));
  expect((await backfile(".", "build", "empty")).stderr).toContain(
    "There are no articles in empty. Put files there that end in .txt",
  );
  expect(existsSync(join(top, "empty-archive/_site/index.html"))).toBe(true);
});
