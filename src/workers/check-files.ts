import { damageByStat, damageOf } from "../output/check-file.ts";
import { openForReading, type Store } from "../store/connection.ts";
import { lengthsWritten, sumsWritten } from "../store/files/files.ts";

export type CheckFilesTask = {
  readonly store: string;
  readonly out: string;
  /** Re-hash every file instead of trusting its length. */
  readonly verify: boolean;
  /** The list of written files, in path order, is cut into pieces: the paths that they begin with. */
  readonly pieces: readonly string[];
  /** An Int32Array with one number: how many pieces have been taken. Each thread takes the next one when it is free. */
  readonly taken: SharedArrayBuffer;
};

/** Takes pieces until none is left. Returns the paths of written files that are missing or damaged. */
export async function checkFiles(task: CheckFilesTask): Promise<readonly string[]> {
  const store = openForReading(task.store);
  try {
    return [...checkPieces(store, task)].flat();
  } finally {
    store.close();
  }
}

/** Takes the remaining pieces one by one, and yields the missing or damaged files of each. */
export function* checkPieces(
  store: Store,
  { pieces, taken, out, verify }: CheckFilesTask,
): Generator<readonly string[]> {
  const next = new Int32Array(taken);
  for (;;) {
    const i = Atomics.add(next, 0, 1);
    const from = pieces[i];
    if (from === undefined) return;
    const files = verify
      ? sumsWritten(store, from, pieces[i + 1]).filter((file) => damageOf(out, file))
      : lengthsWritten(store, from, pieces[i + 1]).filter((file) => damageByStat(out, file));
    yield files.map(({ path }) => path);
  }
}
