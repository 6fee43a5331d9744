import type { Archive } from "../store/connection.ts";
import { piecesWritten } from "../store/files/files.ts";
import { type LostOrder, lostInPieces, stopFinding } from "../workers/check-files.ts";
import type { Pool } from "../workers/pool.ts";

/** A look at all written files: whether they are on the disk as they were left. */
export type LostLook = {
  /** Has the worker stop, that it may do something else; the paths of lost files that it found so far. */
  readonly stop: () => Promise<readonly string[]>;
  /** Looks at all that nobody has looked at, here and now; the paths of lost files among them. */
  readonly finish: () => readonly string[];
  /** The paths of lost files that the worker found, when it is done. */
  readonly found: Promise<readonly string[]>;
};

/** Looking at so many pieces takes longer than a worker takes to start: then it does so beside all that is done here. */
const many = 3;

export function lookForLost(
  archive: Archive,
  file: string,
  out: string,
  verify: boolean,
  pool: Pool,
): LostLook {
  const pieces = piecesWritten(archive);
  const order: LostOrder = {
    archive: file,
    out,
    verify,
    pieces,
    shared: new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT),
  };
  const found = pieces.length > many ? pool.run("findLost", order) : Promise.resolve([]);
  found.catch(() => {}); // told of where it is waited for
  return {
    stop: () => {
      stopFinding(order);
      return found;
    },
    finish: () => [...lostInPieces(archive, order)].flat(),
    found,
  };
}
