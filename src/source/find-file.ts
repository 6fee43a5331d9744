import { type Dirent, lstatSync, readdirSync } from "node:fs";
import type { FileStat } from "../model/seed-stat.ts";
import { clockResolutionMs } from "./clock-resolution.ts";

/** A file below a folder, found by a name that may differ in case or in the composition of its letters. */
export type FileFound =
  | {
      readonly is: "file";
      /** Its path as the disk has it. */
      readonly path: string;
      readonly stat: FileStat;
      /** Whether the name differs in more than the composition of its letters. */
      readonly isOtherCase: boolean;
      /** It changed so recently that a further change might not show in its stat. */
      readonly isFresh: boolean;
    }
  /** The reason is a sentence. */
  | { readonly is: "missing" | "unusable"; readonly reason: string };

/** Folders whose names are kept in memory at a time. */
const maxFolders = 16;

/**
 * Finds files below a folder by paths with `/`, without following links. Of names that differ in case only, the exact one counts; if
 * there is none, they are ambiguous. So the result is the same on a disk that ignores case.
 */
export function fileFinder(root: string): (path: string) => FileFound {
  const settled = Date.now() - clockResolutionMs;
  const listed = new Map<string, ReadonlyMap<string, readonly Dirent[]>>();
  const namesIn = (folder: string) => {
    let names = listed.get(folder);
    if (!names) {
      if (listed.size >= maxFolders) listed.clear();
      names = Map.groupBy(entriesOf(`${root}/${folder}`), ({ name }) => folded(name));
      listed.set(folder, names);
    }
    return names;
  };
  return (path) => {
    let [found, isOtherCase] = ["", false];
    const steps = path.split("/");
    for (const [i, step] of steps.entries()) {
      const alike = namesIn(found).get(folded(step)) ?? [];
      const same = alike.filter(({ name }) => name.normalize("NFC") === step.normalize("NFC"));
      const [entry, ...others] = same.length > 0 ? same : alike;
      if (!entry) return missing(path);
      if (others.length > 0) {
        return unusable(`The names of ${alike.length} files differ from ${path} in case only.`);
      }
      found += i === 0 ? entry.name : `/${entry.name}`;
      isOtherCase ||= same.length === 0;
      if (entry.isSymbolicLink())
        return unusable(`${found} is a link, and links are not followed.`);
      const isLast = i === steps.length - 1;
      if (isLast ? !entry.isFile() : !entry.isDirectory()) return missing(path);
    }
    const stat = lstatSync(`${root}/${found}`, { throwIfNoEntry: false });
    if (!stat?.isFile()) return missing(path);
    const { size: bytes, mtimeMs: modified, ctimeMs: changed, ino: inode } = stat;
    const isFresh = changed >= settled;
    return {
      is: "file",
      path: found,
      stat: { bytes, modified, changed, inode },
      isOtherCase,
      isFresh,
    };
  };
}

const missing = (path: string): FileFound => ({
  is: "missing",
  reason: `There is no file ${path} in the seeds folder.`,
});

const unusable = (reason: string): FileFound => ({ is: "unusable", reason });

const folded = (name: string): string => name.normalize("NFC").toLowerCase();

/** Empty for a folder that does not exist or cannot be read. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
