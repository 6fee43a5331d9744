import {
  mkdirSync,
  mkdtempDisposableSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pollPaths } from "../../src/dev/poll-paths.ts";
import { openRebuildQueue, type RebuildQueue } from "../../src/dev/rebuild-queue.ts";
import { filesIn } from "../../src/dev/walk-folders.ts";
import { type PathWatch, watchPaths } from "../../src/dev/watch-paths.ts";

let folder: ReturnType<typeof mkdtempDisposableSync>;
let watch: PathWatch;
let queue: RebuildQueue;
let reported: Set<string>;
/** The state at the last build: the targets' files with their texts. */
let built: ReadonlyMap<string, string>;
let onBuilt: () => void;

const at = (path: string) => join(folder.path, path);
const targets = () => ["backfile.yaml", "seeds", "templates"].map(at);

const filesOf = () =>
  [...filesIn(folder.path)].filter((file) => targets().some((target) => file.startsWith(target)));

/** Resolves when a build has seen the wanted state; the time limit is the test's. */
const until = (isWanted: () => boolean) =>
  new Promise<void>((resolve) => {
    onBuilt = () => {
      if (isWanted()) resolve();
    };
    onBuilt();
  });

beforeEach(async () => {
  folder = mkdtempDisposableSync(join(tmpdir(), "backfile-watch-"));
  mkdirSync(at("seeds/2019"), { recursive: true });
  writeFileSync(at("seeds/2019/a.txt"), "a");
  reported = new Set();
  onBuilt = () => {};
  watch = watchPaths({
    poll: false,
    onLimit: () => {},
    onChange: (path) => {
      reported.add(relative(folder.path, path));
      queue.change();
    },
  });
  queue = openRebuildQueue(async () => {
    watch.follow(targets());
    built = new Map(
      filesOf().map((file) => [relative(folder.path, file), readFileSync(file, "utf8")]),
    );
    onBuilt();
  });
  queue.change();
  await until(() => built?.get("seeds/2019/a.txt") === "a");
});

afterEach(() => {
  queue.close();
  watch.close();
  folder.remove();
});

test("a file that is added, changed, removed", async () => {
  writeFileSync(at("seeds/b.txt"), "b");
  await until(() => built.has("seeds/b.txt"));
  writeFileSync(at("seeds/2019/a.txt"), "changed");
  await until(() => built.get("seeds/2019/a.txt") === "changed");
  unlinkSync(at("seeds/2019/a.txt"));
  await until(() => !built.has("seeds/2019/a.txt"));
});

test("the settings file is added and removed again", async () => {
  writeFileSync(at("backfile.yaml"), "title: Post\n");
  await until(() => built.has("backfile.yaml"));
  unlinkSync(at("backfile.yaml"));
  await until(() => !built.has("backfile.yaml"));
});

test("a new folder, and files at any depth in it", async () => {
  mkdirSync(at("templates/_includes/own"), { recursive: true });
  writeFileSync(at("templates/_includes/own/a.njk"), "1");
  await until(() => built.has("templates/_includes/own/a.njk"));
  writeFileSync(at("templates/_includes/own/a.njk"), "2");
  await until(() => built.get("templates/_includes/own/a.njk") === "2");
});

test("a folder that is removed and replaced by another", async () => {
  rmSync(at("seeds"), { recursive: true });
  await until(() => built.size === 0);
  mkdirSync(at("other"));
  writeFileSync(at("other/b.txt"), "b");
  renameSync(at("other"), at("seeds"));
  await until(() => built.has("seeds/b.txt"));
  writeFileSync(at("seeds/c.txt"), "c");
  await until(() => built.has("seeds/c.txt"));
});

test("a file that an editor replaces by renaming another; the editor's own files are not reported", async () => {
  for (const name of [".a.txt.swp", "4913", "a.txt~"]) writeFileSync(at(`seeds/2019/${name}`), "");
  writeFileSync(at("seeds/2019/new"), "new");
  renameSync(at("seeds/2019/new"), at("seeds/2019/a.txt"));
  await until(() => built.get("seeds/2019/a.txt") === "new");
  expect([...reported].sort()).toEqual(["seeds/2019/a.txt", "seeds/2019/new"]);
});

test("files that the build writes next to the targets are not reported", async () => {
  writeFileSync(at("permalinks.tsv"), "");
  mkdirSync(at("_site"));
  writeFileSync(at("backfile.yaml"), "title: Post\n");
  await until(() => built.has("backfile.yaml"));
  expect([...reported]).toEqual(["backfile.yaml"]);
});

test("if the system reports nothing, files are compared every two seconds", () => {
  vi.useFakeTimers();
  try {
    const changes: string[] = [];
    const polling = pollPaths(targets(), (path) => changes.push(relative(folder.path, path)));
    writeFileSync(at("seeds/2019/b.txt"), "b");
    vi.advanceTimersByTime(2_000);
    unlinkSync(at("seeds/2019/a.txt"));
    writeFileSync(at("backfile.yaml"), "title: Post\n");
    vi.advanceTimersByTime(4_000);
    polling.stop();
    expect(changes).toEqual(["seeds", "backfile.yaml", "seeds"]);
  } finally {
    vi.useRealTimers();
  }
});
