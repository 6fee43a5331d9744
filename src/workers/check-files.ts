import { damageByStat, damageOf } from "../output/check-file.ts";
import { openForReading, type Store } from "../store/connection.ts";
import { lengthsWritten, sumsWritten } from "../store/files/files.ts";

export type CheckFilesTask = {
  readonly store: string;
  readonly out: string;
  /** Look into every file, not only at its length. */
  readonly verify: boolean;
  /** The paths that pieces of the list of written files begin with. */
  readonly pieces: readonly string[];
  /** An Int32Array's: how many of the pieces are taken, and whether the worker is to stop. */
  readonly shared: SharedArrayBuffer;
};

const [taken, stopped] = [0, 1];

/**
 * The paths of written files that are not on the disk as they were left, piece after piece until none is left or it is told to
 * stop. It rests between two, so that the worker it runs in can be told other things.
 */
export async function checkFiles(
  task: CheckFilesTask,
  rest: () => Promise<void>,
): Promise<readonly string[]> {
  const store = openForReading(task.store);
  try {
    const damaged: string[] = [];
    for (const paths of checkPieces(store, task)) {
      damaged.push(...paths);
      await rest();
      if (Atomics.load(new Int32Array(task.shared), stopped) === 1) break;
    }
    return damaged;
  } finally {
    store.close();
  }
}

/** Takes pieces that nobody else has taken; of each the paths of what is not as it was left. */
export function* checkPieces(
  store: Store,
  { pieces, shared, out, verify }: CheckFilesTask,
): Generator<readonly string[]> {
  for (;;) {
    const i = Atomics.add(new Int32Array(shared), taken, 1);
    const from = pieces[i];
    if (from === undefined) return;
    const files = verify
      ? sumsWritten(store, from, pieces[i + 1]).filter((file) => damageOf(out, file))
      : lengthsWritten(store, from, pieces[i + 1]).filter((file) => damageByStat(out, file));
    yield files.map(({ path }) => path);
  }
}

/** Whoever finds lost files in a worker is to end with the piece that it is at. */
export const stopChecking = ({ shared }: CheckFilesTask): void =>
  void Atomics.store(new Int32Array(shared), stopped, 1);
