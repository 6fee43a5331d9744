import { type Dirent, lstatSync, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { SeedPath } from "../model/article.ts";
import { byteOrder } from "../model/byte-order.ts";
import { formatOf } from "../model/format.ts";
import type { FileStat, SeedStat, Unscanned } from "../model/seed-stat.ts";
import { clockResolutionMs } from "./clock-resolution.ts";
import { fixPathOf, isFix } from "./seed-names.ts";

type Report = (unscanned: Unscanned) => void;
type PassOver = (ending: string) => void;

/**
 * The size, times and inode of each seed below the folder, in byte order of the paths; one folder of them is in memory at a time. A fix
 * file without a seed is among them, so that it can be reported. Dot files are passed over; the endings of other files that are not read are reported.
 * What cannot be scanned is reported, and the rest goes on. Throws if the folder itself cannot be read.
 */
export function* scanSeeds(
  folder: string,
  report: Report,
  passOver: PassOver = () => {},
): Generator<SeedStat> {
  const settled = Date.now() - clockResolutionMs;
  for (const { seed, fix: fixPath } of seedsIn(folder, "", report, passOver)) {
    const file = statOf(folder, seed, report);
    if (!file) continue;
    const fix = fixPath === undefined ? undefined : statOf(folder, fixPath, report);
    const fresh = Math.max(file.changed, fix?.changed ?? 0) >= settled;
    yield { seed, file, ...(fix && { fix }), ...(fresh && { fresh }) };
  }
}

function statOf(folder: string, path: string, report: Report): FileStat | undefined {
  try {
    const stat = lstatSync(`${folder}/${path}`, { throwIfNoEntry: false });
    if (!stat) {
      // A name that is not UTF-8 is read with this character in the place of its bytes, and then not found. Others are gone meanwhile.
      if (path.includes("\ufffd")) report({ path, reason: "Its name is not UTF-8. Rename it." });
      return undefined;
    }
    return { bytes: stat.size, modified: stat.mtimeMs, changed: stat.ctimeMs, inode: stat.ino };
  } catch (error) {
    report({ path, reason: reasonOf(error) });
    return undefined;
  }
}

type Found = { readonly seed: SeedPath; readonly fix?: string };

function* seedsIn(
  root: string,
  below: string,
  report: Report,
  passOver: PassOver,
): Generator<Found> {
  const seeds = new Map<string, string | undefined>();
  const fixes = new Set<string>();
  const folders: string[] = [];
  for (const entry of entriesOf(root, below, report)) {
    const { name } = entry;
    if (name.startsWith(".")) continue;
    if (entry.isDirectory()) folders.push(`${name}/`);
    else if (isFix(name))
      fixes.add(name); // whatever it is: its seed reports that
    else if (!entry.isFile()) reportOther(root, below, entry, report);
    else if (formatOf(name)) seeds.set(name, undefined);
    else passOver(extname(name).toLowerCase());
  }
  if (fixes.size > 0) {
    const unused = new Set(fixes);
    for (const name of seeds.keys()) {
      const fix = fixPathOf(name);
      if (!fixes.has(fix)) continue;
      seeds.set(name, fix);
      unused.delete(fix);
    }
    for (const fix of unused) seeds.set(fix, undefined);
  }
  // With its slash a folder's name sorts as the paths below it do.
  for (const name of [...seeds.keys(), ...folders].sort(byteOrder)) {
    if (name.endsWith("/")) {
      yield* seedsIn(root, below + name, report, passOver);
      continue;
    }
    const fix = seeds.get(name);
    yield { seed: (below + name) as SeedPath, ...(fix && { fix: below + fix }) };
  }
}

function entriesOf(root: string, below: string, report: Report): readonly Dirent[] {
  try {
    return readdirSync(join(root, below), { withFileTypes: true });
  } catch (error) {
    if (below === "") throw error;
    const isGone = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isGone || below.includes("\ufffd")) report({ path: below, reason: reasonOf(error) });
    return [];
  }
}

/** Neither a file nor a folder: reported if somebody may expect it to be read. */
function reportOther(root: string, below: string, entry: Dirent, report: Report): void {
  const path = below + entry.name;
  const isFolder = entry.isSymbolicLink() && isFolderAt(join(root, path));
  if (!isFolder && !formatOf(entry.name)) return;
  const kind = entry.isSymbolicLink() ? "a link, and links are not followed" : "not a file";
  report({ path: isFolder ? `${path}/` : path, reason: `It is ${kind}.` });
}

function isFolderAt(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // a broken link
  }
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/, (?:scandir|lstat)\b.*$/, "");
