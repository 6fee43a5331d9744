import { damageOf } from "../output/check-file.ts";
import { fileWritten, piecesWritten } from "../store/files/files.ts";
import { type CheckFilesTask, checkPieces } from "../workers/check-files.ts";
import { type Run, shortestPath } from "./run.ts";

/**
 * Checks that all files of the last build are in the output folder, unchanged. A worker starts at once, in parallel with the other
 * steps, and the build helps when it would otherwise wait. Both take pieces of the sorted list of files from one shared counter, so
 * that no file is checked twice.
 *
 * ```
 *  new OutputCheck ─▶ the worker checks ──────────────────┐
 *                     finish(): this thread checks too ───┴─▶ suspects ─▶ confirm() ─▶ missing or damaged files
 * ```
 */
export class OutputCheck {
  readonly #run: Run;
  readonly #task: CheckFilesTask;
  readonly #foundByWorker: Promise<readonly string[]>;

  constructor(run: Run) {
    const pieces = piecesWritten(run.store);
    this.#run = run;
    this.#task = {
      store: run.storeFile,
      out: shortestPath(run.project.out),
      verify: run.options.verify ?? false,
      pieces,
      taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
    };
    const isWorthWorker = pieces.length > run.limits.maxPiecesForNoWorker;
    this.#foundByWorker = isWorthWorker
      ? run.workers.run("checkFiles", this.#task)
      : Promise.resolve([]);
    this.#foundByWorker.catch(() => {}); // handled at the await; this only silences the unhandled-rejection warning
  }

  /** Completes the check. Returns the files that differ from when they were last written, some only because they have been rewritten since. */
  async finish(): Promise<readonly string[]> {
    const found = [...checkPieces(this.#run.store, this.#task)].flat();
    return [...found, ...(await this.#foundByWorker)];
  }

  /** Returns the suspects that are missing or damaged, now that nothing else is being written. */
  confirm(suspects: readonly string[]): readonly string[] {
    return suspects.filter((path) => {
      const file = fileWritten(this.#run.store, path);
      return file && damageOf(this.#task.out, file);
    });
  }
}
