import { piecesWritten } from "../store/files/files.ts";
import { type CheckFilesTask, checkPieces, stopChecking } from "../workers/check-files.ts";
import { limits } from "./limits.ts";
import { type Run, shortestPath } from "./run.ts";

/**
 * Checks that all files of the last build are in the output folder as they were written. A worker begins at once, beside the
 * other steps; the build itself checks what is left when it would otherwise wait. Both take pieces of the sorted list of files
 * from one shared counter, so that no file is checked twice.
 *
 * ```
 *  new OutputCheck ──▶ worker checks ──stop()──▶ worker free for rendering ──rest()──▶ done
 *                            └──────────────────────all()──────────────────────────────▲
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
      shared: new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT),
    };
    this.#foundByWorker =
      pieces.length > limits.maxPiecesForNoWorker
        ? run.workers.run("checkFiles", this.#task)
        : Promise.resolve([]);
    this.#foundByWorker.catch(() => {}); // handled at the await; this only silences the unhandled-rejection warning
  }

  /** Ends the worker's part with the piece it is at. Returns the missing or damaged files that it found, by path. */
  async stop(): Promise<readonly string[]> {
    stopChecking(this.#task);
    return await this.#foundByWorker;
  }

  /** Checks here and now what nobody has checked. Returns the missing or damaged files among it. */
  rest(): readonly string[] {
    return [...checkPieces(this.#run.store, this.#task)].flat();
  }

  /** Checks everything, together with the worker. Returns all missing or damaged files. */
  async all(): Promise<readonly string[]> {
    return [...this.rest(), ...(await this.#foundByWorker)];
  }
}
