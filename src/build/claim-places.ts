import { statOf, wrongFolder } from "../output/fenced-path.ts";
import { writeJournal } from "../output/open-output.ts";
import { claimPlaces as claim, newPlaces } from "../store/files/files.ts";
import type { Run } from "./run.ts";

/**
 * Before anything is put in place: of the places of new files, those in which nothing is become the build's own. The output
 * folder is told first, so that files of a killed build are known even without the store. What is in the others is a
 * stranger's, and is only replaced by the very same bytes.
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
