import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, parse, relative, resolve, sep } from "node:path";
import { SettingsError } from "./read-settings.ts";
import { refuseOtherKind } from "./refuse-other-kind.ts";

/** Absolute paths. */
type FoldersOfArchive = {
  readonly seeds: string;
  readonly out: string;
  readonly cache: string;
  readonly public: string;
  readonly templates: { readonly folder: string };
  readonly config: string;
};

type Folder = { readonly name: string; readonly path: string };

/**
 * Throws SettingsError if two folders of an archive are the same, or one is inside the other, because the files of one would then be
 * read, published or deleted as the other's. All may be in the settings file's folder, and a cache whose name begins with a dot may
 * be among the seeds, because such names are ignored there. Links are resolved first.
 */
export function checkFolders(folders: FoldersOfArchive): void {
  refuseOtherKind("seeds folder", folders.seeds, "a folder");
  refuseOtherKind("output folder", folders.out, "a folder");
  refuseOtherKind("cache folder", folders.cache, "a folder");
  const [seeds, output, cache] = [
    folderOf("seeds folder", folders.seeds),
    folderOf("output folder", folders.out),
    folderOf("cache folder", folders.cache),
  ];
  const own = [
    seeds,
    output,
    folderOf("public folder", folders.public),
    folderOf("templates folder", folders.templates.folder),
    cache,
  ];
  const settings = folderOf("folder of the settings", dirname(folders.config));
  const home = folderOf("home folder", homedir());
  const top = { name: "top of the disk", path: parse(settings.path).root };
  for (const kept of [settings, home, top]) {
    refuseOverlap(kept, output);
    refuseOverlap(kept, cache);
    if (kept !== settings) refuseOverlap(kept, seeds);
  }
  for (const [i, one] of own.entries()) {
    for (const other of own.slice(i + 1)) {
      if (other === cache && one === seeds && isHidden(cache, seeds)) continue;
      refuseOverlap(one, other);
      refuseOverlap(other, one);
    }
  }
}

const folderOf = (name: string, path: string): Folder => ({ name, path: realPath(resolve(path)) });

/** The path without links, as far as it exists. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const above = dirname(path);
  return above === path ? path : join(realPath(above), basename(path));
}

function isHidden(inner: Folder, outer: Folder): boolean {
  const way = wayInto(inner, outer);
  return way?.split(sep).some((step) => step.startsWith(".")) ?? false;
}

/** The path of a folder inside another one: "" if they are the same, undefined if it is not inside. */
function wayInto(inner: Folder, outer: Folder): string | undefined {
  const way = relative(outer.path, inner.path);
  const isOutside = way === ".." || way.startsWith(`..${sep}`) || parse(way).root !== "";
  return isOutside ? undefined : way;
}

function refuseOverlap(inner: Folder, outer: Folder): void {
  const way = wayInto(inner, outer);
  if (way === undefined) return;
  const how =
    way === ""
      ? `The ${inner.name} and the ${outer.name} are one: ${outer.path}.`
      : `The ${inner.name} ${inner.path} is inside the ${outer.name} ${outer.path}.`;
  const movable = ["output folder", "cache folder", "seeds folder"].find((name) =>
    [inner.name, outer.name].includes(name),
  );
  throw new SettingsError(`${how} ${movable ? `Set another ${movable}` : "Move one of them"}.`);
}
