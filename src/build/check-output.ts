import type { Store } from "../store/connection.ts";
import { piecesWritten } from "../store/files/files.ts";
import { type CheckFilesTask, checkPieces, stopChecking } from "../workers/check-files.ts";
import type { Pool } from "../workers/pool.ts";

/** A look at all written files: whether they are on the disk as they were left. */
export type OutputCheck = {
  /** Has the worker stop, that it may do something else; the paths of lost files that it found so far. */
  readonly stop: () => Promise<readonly string[]>;
  /** Looks at all that nobody has looked at, here and now; the paths of lost files among them. */
  readonly finish: () => readonly string[];
  /** The paths of lost files that the worker found, when it is done. */
  readonly found: Promise<readonly string[]>;
};

/** Looking at so many pieces takes longer than a worker takes to start: then it does so beside all that is done here. */
const many = 3;

export function startOutputCheck(
  store: Store,
  file: string,
  out: string,
  verify: boolean,
  pool: Pool,
): OutputCheck {
  const pieces = piecesWritten(store);
  const task: CheckFilesTask = {
    store: file,
    out,
    verify,
    pieces,
    shared: new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT),
  };
  const found = pieces.length > many ? pool.run("checkFiles", task) : Promise.resolve([]);
  found.catch(() => {}); // told of where it is waited for
  return {
    stop: () => {
      stopChecking(task);
      return found;
    },
    finish: () => [...checkPieces(store, task)].flat(),
    found,
  };
}
