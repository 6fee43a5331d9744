import { statOf, wrongFolder } from "../output/fenced-path.ts";
import { addToJournal } from "../output/journal.ts";
import { claimPlaces as claim, pendingPlaces } from "../store/files/files.ts";
import type { Run } from "./run.ts";

/**
 * Claims the free paths of pending files for the build before anything is written. They are recorded in the output folder first, so that
 * files of a killed build are known even without the store. A file at any other path belongs to somebody else, and is only replaced
 * if its bytes are the same.
 */
export function claimPlaces({ store, project, output }: Run): void {
  const places = pendingPlaces(store);
  if (places.length === 0) return;
  const isFree = (path: string) =>
    !statOf(`${project.out}/${path}`) && wrongFolder(project.out, path) === undefined;
  const own = places.filter(({ path, isOurs }) => isOurs || isFree(path));
  addToJournal(
    output(),
    own.map(({ path }) => path),
  );
  claim(
    store,
    own.flatMap(({ path, isOurs }) => (isOurs ? [] : [path])),
  );
}
