import { formatOf } from "../model/format.ts";
import { isVectorImage, mayBePublished } from "../model/published-file.ts";
import { basePath } from "../model/settings.ts";
import type { PublicFile } from "../model/site-file.ts";
import type { Project } from "../project/project.ts";
import { type FileFound, fileFinder } from "../source/find-file.ts";
import { maxLinkedFileBytes } from "./limits.ts";

/** The result of looking for a file that a link names. */
export type Located =
  | { readonly is: "public"; readonly place: string }
  | Extract<FileFound, { is: "file" }>
  /** The problem is a sentence. */
  | { readonly is: "unpublished"; readonly problem: string };

/**
 * A function that looks for a file that links name: an absolute path in the public folder first, then any below the seeds folder.
 * Undefined for a seed, which is no file of the site. `copied` are the files of the public folder.
 */
export function linkedFileFinder(
  { seeds, settings }: Pick<Project, "seeds" | "settings">,
  copied: readonly PublicFile[],
): (path: string) => Located | undefined {
  const find = fileFinder(seeds);
  const base = basePath(settings);
  const publicPaths = new Map(copied.map(({ path }) => [path.normalize("NFC"), path]));
  const inPublic = (path: string): string | undefined =>
    publicPaths.get(path.slice(1)) ??
    (path.startsWith(base) ? publicPaths.get(path.slice(base.length)) : undefined);
  return (path) => {
    const isAbsolute = path.startsWith("/");
    const place = isAbsolute ? inPublic(path.normalize("NFC")) : undefined;
    if (place !== undefined) return { is: "public", place };
    const name = path.replace(/^\//, "");
    if (formatOf(name)) return undefined;
    if (!mayBePublished(name)) return unpublished(refusalOf(name));
    const found = find(name);
    switch (found.is) {
      case "missing":
        return unpublished(
          `There is no file ${name} in the ${isAbsolute ? "public or the " : ""}seeds folder.`,
        );
      case "unusable":
        return unpublished(found.reason);
      case "file":
        return found.stat.bytes > maxLinkedFileBytes ? unpublished(tooLarge(found)) : found;
      default:
        return found satisfies never;
    }
  };
}

const unpublished = (problem: string): Located => ({ is: "unpublished", problem });

const refusalOf = (path: string): string =>
  isVectorImage(path)
    ? `${path} is SVG, which can hold scripts; it is published from the public folder only.`
    : `${path} is not a kind of file that is published from the seeds folder.`;

const tooLarge = ({ path, stat }: Extract<FileFound, { is: "file" }>): string =>
  `${path} has ${inMegabytes(stat.bytes)} MB; at most ${inMegabytes(maxLinkedFileBytes)} MB are published.`;

const inMegabytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20);
