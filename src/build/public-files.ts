import { join } from "node:path";
import { type PublicFolder, readPublicFolder } from "../output/public-files.ts";
import { programPublic } from "../project/program.ts";
import type { Project } from "../project/project.ts";
import { once } from "../workers/once.ts";

/**
 * The files copied into the site: the archive's own public files, and those of ours that none of them replaces. So a file in public/
 * does not cost the site its stylesheet.
 */
export function publicFilesOf({
  public: folder,
  settings,
}: Pick<Project, "public" | "settings">): PublicFolder {
  const ours = readPublicFolder(programPublic).files.filter(
    ({ path }) => settings.search || !searchFiles.test(path),
  );
  if (folder === programPublic) return { files: ours, skipped: [] };
  const own = readPublicFolder(folder);
  const taken = [...own.files, ...own.skipped.filter(({ isUnread }) => isUnread)];
  const added = ours.filter((file) => !taken.some(({ path }) => meet(path, file.path)));
  const files = [...own.files, ...added].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { files, skipped: own.skipped };
}

/** Files that only the search uses. */
const searchFiles = /^(?:css|js)\/search[-.]/;

/** Whether two files cannot both be there: they have one path, or one would be a folder of the other. */
const meet = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

/** The file that a public file is copied from; ours if it has our bytes. */
export function publicSourceOf({ public: folder }: Pick<Project, "public">) {
  const ours = once(
    () => new Map(readPublicFolder(programPublic).files.map(({ path, digest }) => [path, digest])),
  );
  return (path: string, digest: string): string =>
    join(ours().get(path) === digest ? programPublic : folder, path);
}
