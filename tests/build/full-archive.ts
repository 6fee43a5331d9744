import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect } from "vitest";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const program = join(import.meta.dirname, "../../bin/backfile.js");

const article = (n: number): string =>
  seed(
    `${["Monday", "Tuesday", "Wednesday"][n % 3]}, January ${3 + (n % 3)}, 2000`,
    `Report number ${n}`,
    "“This is an edition,” said Anna Hale, the editor.",
    "Words follow. ".repeat(100),
  );

export function archiveOf(articles: number, within?: string): TemporaryArchive {
  const archive = new TemporaryArchive({}, undefined, within);
  for (let n = 0; n < articles; n++) archive.put(`seeds/${n}.txt`, article(n));
  return archive;
}

export async function cleanSite(articles: number): Promise<ReadonlyMap<string, string>> {
  using clean = archiveOf(articles);
  await clean.build();
  return clean.site();
}

/** What a build says and returns if there is no room left. */
export const saysThatDiskIsFull = {
  status: 2,
  stderr: expect.stringContaining("The disk is full. Make room and build again."),
};

/** Builds with the command line. */
export function buildByCommand({ folder }: TemporaryArchive, env: Record<string, string> = {}) {
  const args = [program, "build", "--config", join(folder, "backfile.yaml")];
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, stderr };
}

/** Builds with the command line; the disk is full from the write with this number on, in each thread. */
export const buildOnFullDisk = (archive: TemporaryArchive, write: number) =>
  buildByCommand(archive, {
    NODE_OPTIONS: `--import=${join(import.meta.dirname, "fail-at-write.mjs")}`,
    FAIL_AT_WRITE: String(write),
  });
