import { hash } from "node:crypto";
import { join } from "node:path";
import { formatOf } from "../model/format.ts";
import { isVectorImage, mayBePublished, placeOfFile } from "../model/published-file.ts";
import { basePath } from "../model/settings.ts";
import type { PublicFile } from "../model/site-file.ts";
import type { Project } from "../project/project.ts";
import { readRegularFile } from "../project/read-regular-file.ts";
import { fileFinder } from "../source/find-file.ts";
import type { LinkedFile } from "../store/links/linked-files.ts";
import { maxLinkedFileBytes } from "./limits.ts";

type FinderOptions = {
  /** The files of the public folder. */
  readonly copied: readonly PublicFile[];
  /** The results of the last scan: a file with the same stat is not read again. */
  readonly last?: ReadonlyMap<string, LinkedFile>;
};

/** A function that looks for a file that links name: an absolute path in the public folder first, then any below the seeds folder. */
export function linkedFileFinder(
  { seeds, settings }: Pick<Project, "seeds" | "settings">,
  { copied, last = new Map() }: FinderOptions,
): (path: string) => LinkedFile {
  const find = fileFinder(seeds);
  const base = basePath(settings);
  const publicPaths = new Map(copied.map(({ path }) => [path.normalize("NFC"), path]));
  const inPublic = (path: string): string | undefined =>
    publicPaths.get(path.slice(1)) ??
    (path.startsWith(base) ? publicPaths.get(path.slice(base.length)) : undefined);
  return (path) => {
    const place = path.startsWith("/") ? inPublic(path.normalize("NFC")) : undefined;
    if (place !== undefined) return { path, place, isOtherCase: false };
    const name = path.replace(/^\//, "");
    if (formatOf(name)) return { path, isOtherCase: false };
    const refusal = refusalOf(name);
    if (refusal) return { path, isOtherCase: false, problem: refusal };
    const found = find(name);
    if (found.is !== "file")
      return { path, isOtherCase: false, problem: withPublic(found.reason, path) };
    const { isOtherCase, stat, isFresh } = found;
    const { bytes, modified, changed, inode } = stat;
    const shown = { path, name: found.path, isOtherCase };
    const text = isFresh ? undefined : `${bytes} ${modified} ${changed} ${inode}`;
    const before = last.get(path);
    const isKnown = text !== undefined && before?.stat === text && before.name === found.path;
    if (isKnown && before.sha256 !== undefined && bytes <= maxLinkedFileBytes) {
      return {
        ...shown,
        stat: text,
        sha256: before.sha256,
        place: placeOfFile(found.path, before.sha256),
      };
    }
    const read = readRegularFile(join(seeds, found.path), maxLinkedFileBytes);
    if (read.is !== "read") return { ...shown, problem: `${found.path} ${reasonOf(read)}.` };
    const sha256 = hash("sha256", read.bytes);
    return { ...shown, stat: text, sha256, place: placeOfFile(found.path, sha256) };
  };
}

function refusalOf(path: string): string | undefined {
  if (mayBePublished(path)) return undefined;
  return isVectorImage(path)
    ? `${path} is SVG, which can hold scripts; it is published from the public folder only.`
    : `${path} is not a kind of file that is published from the seeds folder.`;
}

/** An absolute address was looked for in both folders. */
const withPublic = (reason: string, path: string): string =>
  path.startsWith("/") ? reason.replace(/seeds folder\.$/, "public or the seeds folder.") : reason;

function reasonOf(read: Exclude<ReturnType<typeof readRegularFile>, { is: "read" }>): string {
  switch (read.is) {
    case "large":
      return `has ${Math.ceil(read.bytes / 2 ** 20)} MB; at most ${maxLinkedFileBytes / 2 ** 20} MB are published`;
    case "unreadable":
      return `cannot be read (${read.reason})`;
    case "missing":
      return "was removed meanwhile";
    case "link":
      return "is a link, and links are not followed";
    case "other":
      return `is ${read.kind}, not a file`;
    default:
      return read satisfies never;
  }
}
