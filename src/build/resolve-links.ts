import { join } from "node:path";
import type { PublicFile } from "../model/site-file.ts";
import { resolveLinks } from "../plan/resolve-links.ts";
import type { Project } from "../project/project.ts";
import type { Store } from "../store/connection.ts";
import { articlesToResolve, linkQueries, targetsRecorder } from "../store/links/link-targets.ts";
import { linkedFiles, recordLinkedFiles, wantedFiles } from "../store/links/linked-files.ts";
import { linkedFileFinder } from "./linked-files.ts";
import { once } from "./once.ts";

/**
 * Finds the files that published articles link to or show, and records those that came, changed or went. `copied` are the files of the
 * public folder; with `verify`, every file is read again. Returns the files of the seeds folder that belong into the site.
 */
export function scanLinkedFiles(
  store: Store,
  project: Project,
  copied: readonly PublicFile[],
  verify = false,
): readonly PublicFile[] {
  const wanted = wantedFiles(store);
  const last = linkedFiles(store);
  if (wanted.length + last.size === 0) return [];
  const find = linkedFileFinder(project, { copied, ...(!verify && { last }) });
  const found = wanted.map(find);
  recordLinkedFiles(store, found, last);
  const taken = new Set(copied.map(({ path }) => path));
  const places = new Map<string, string>();
  for (const { place, sha256 } of found) {
    if (place !== undefined && sha256 !== undefined && !taken.has(place)) places.set(place, sha256);
  }
  return [...places].map(([path, digest]) => ({ path, digest }));
}

/** Resolves the links of the articles that changed, or whose targets did. */
export function resolveArticleLinks(store: Store): void {
  const queries = once(() => linkQueries(store));
  const record = targetsRecorder(store);
  for (const { id, seed, links } of articlesToResolve(store)) {
    record(id, resolveLinks(seed, links, queries()));
  }
}

/** A function for the file below the seeds folder that is copied to a path of the site; undefined if none is. */
export function linkedSourceOf(
  store: Store,
  { seeds }: Pick<Project, "seeds">,
): (path: string) => string | undefined {
  const sources = once(
    () =>
      new Map(
        [...linkedFiles(store).values()].flatMap(({ place, name }) =>
          place === undefined || name === undefined ? [] : [[place, join(seeds, name)] as const],
        ),
      ),
  );
  return (path) => sources().get(path);
}
