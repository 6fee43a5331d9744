import { statOf, wrongFolder } from "../output/fenced-path.ts";
import { writeJournal } from "../output/open-output.ts";
import { claimPlaces as claim, newPlaces } from "../store/files/files.ts";
import type { Run } from "./run.ts";

/**
 * Claims the free paths of new files for the build before anything is written. They are recorded in the output folder first, so that
 * files of a killed build are known even without the store. A file at any other path belongs to somebody else, and is only replaced
 * if its bytes are the same.
 */
export function claimPlaces({ store, project, output }: Run): void {
  const places = newPlaces(store);
  if (places.length === 0) return;
  const isFree = (path: string) =>
    !statOf(`${project.out}/${path}`) && wrongFolder(project.out, path) === undefined;
  const free = places.filter(({ path, isOurs }) => !isOurs && isFree(path));
  const own = [...places.filter(({ isOurs }) => isOurs), ...free];
  writeJournal(
    output(),
    own.map(({ path }) => path),
  );
  claim(
    store,
    free.map(({ path }) => path),
  );
}
