import { lstatSync, mkdirSync, type Stats } from "node:fs";
import { basename } from "node:path";

/** The stat of a path, without following a link; undefined if nothing is there, or a file is in the place of one of its folders. */
export function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** Something in the output folder is in the way of a file of the site. */
export class OccupiedError extends Error {}

/** Whether a path with `/` stays below the folder that it is relative to. */
export const isInside = (path: string): boolean =>
  !/[\\\p{Cc}]/u.test(path) &&
  path.split("/").every((step) => step !== "" && step !== "." && step !== "..");

/** The folders of a path, outermost first: `2019`, `2019/05` for `2019/05/index.html`. */
const foldersOf = (path: string): readonly string[] =>
  [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));

/** The first folder of a path that is a link or not a folder; undefined if there is none. */
export function wrongFolder(root: string, path: string): string | undefined {
  return foldersOf(path).find((folder) => {
    const stat = statOf(`${root}/${folder}`);
    return stat && !stat.isDirectory();
  });
}

export type Folders = {
  /** Whether the folders of a path exist. Throws OccupiedError if one of them is a link or not a folder. */
  readonly exist: (path: string) => boolean;
  /** Makes those that do not exist. */
  readonly make: (path: string) => void;
};

/** Checks and makes the folders of files below `root`. Folders that were found are remembered. */
export function foldersBelow(root: string): Folders {
  const known = new Set<string>();
  return {
    exist: (path) =>
      foldersOf(path).every((folder) => {
        if (!known.has(folder) && isFolder(root, folder)) known.add(folder);
        return known.has(folder);
      }),
    make: (path) => {
      for (const folder of foldersOf(path)) {
        if (known.has(folder)) continue;
        makeFolder(`${root}/${folder}`);
        known.add(folder);
      }
    },
  };
}

function isFolder(root: string, folder: string): boolean {
  const stat = statOf(`${root}/${folder}`);
  if (stat && !stat.isDirectory()) {
    const what = stat.isSymbolicLink()
      ? "a link, and nothing is written through it"
      : "not a folder";
    throw new OccupiedError(`${basename(root)}/${folder} is ${what}.`);
  }
  return stat !== undefined;
}

function makeFolder(place: string): void {
  try {
    mkdirSync(place);
  } catch (error) {
    // Another worker may have made it.
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
}
