import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats } from "node:fs";
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
  | { readonly is: "missing" }
  /** The reason is a sentence. */
  | { readonly is: "unusable"; readonly reason: string };

/**
 * Finds files below a folder by paths with `/`, without following links. Of names that differ in case only, the exact one counts; if
 * there is none, they are ambiguous. So the result is the same on a disk that ignores case.
 */
export function fileFinder(root: string): (path: string) => FileFound {
  const settled = Date.now() - clockResolutionMs;
  const realRoot = realPathOf(root);
  const namesIn = folderReader(root);

  function found(path: string, isOtherCase: boolean): FileFound {
    const stat = statOf(`${root}/${path}`);
    if (!stat?.isFile()) return missing;
    const { size: bytes, mtimeMs: modified, ctimeMs: changed, ino: inode } = stat;
    const isFresh = changed >= settled;
    return { is: "file", path, stat: { bytes, modified, changed, inode }, isOtherCase, isFresh };
  }

  /** Goes down from the folder, a step at a time. */
  function search(path: string): FileFound {
    let [place, isOtherCase] = ["", false];
    for (const step of path.split("/")) {
      const alike = namesIn(place).get(folded(step)) ?? [];
      const same = alike.filter(({ name }) => name.normalize("NFC") === step.normalize("NFC"));
      const [entry, ...others] = same.length > 0 ? same : alike;
      if (!entry) return missing;
      if (others.length > 0) {
        return unusable(`The names of ${alike.length} files differ from ${path} in case only.`);
      }
      place += place === "" ? entry.name : `/${entry.name}`;
      isOtherCase ||= same.length === 0;
      if (entry.isSymbolicLink()) {
        return unusable(`${place} is a link, and links are not followed.`);
      }
    }
    return found(place, isOtherCase);
  }

  // The usual case needs no list of names: the real path is the given one, so it has no link and no other case in it.
  return (path) =>
    realPathOf(`${root}/${path}`) === `${realRoot}/${path}` ? found(path, false) : search(path);
}

const missing: FileFound = { is: "missing" };

const unusable = (reason: string): FileFound => ({ is: "unusable", reason });

const folded = (name: string): string => name.normalize("NFC").toLowerCase();

type Names = ReadonlyMap<string, readonly Dirent[]>;

/** Folders whose names are kept in memory, apart from those around the last one. */
const maxFolders = 16;

/** A function for the entries of a folder by their folded names; none if it does not exist or cannot be read. */
function folderReader(root: string): (folder: string) => Names {
  const known = new Map<string, Names>();
  return (folder) => {
    let names = known.get(folder);
    if (names) return names;
    if (known.size >= maxFolders) {
      for (const each of known.keys()) if (!`${folder}/`.startsWith(`${each}/`)) known.delete(each);
    }
    names = Map.groupBy(entriesOf(`${root}/${folder}`), ({ name }) => folded(name));
    known.set(folder, names);
    return names;
  };
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync.native(path).replaceAll("\\", "/");
  } catch {
    return undefined; // it does not exist, or cannot be read
  }
}

function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
