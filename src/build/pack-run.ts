import type { PackedRun } from "../store/text-index/runs.ts";
import type { IndexTask } from "../workers/index-run.ts";
import { WorkerDied } from "../workers/worker.ts";
import type { Workers } from "../workers/workers.ts";

type Packed = {
  readonly packed: PackedRun;
  /** The serials of articles that ended their worker, each with the reason. They are not in the run. */
  readonly lost: ReadonlyMap<number, string>;
};

/**
 * Packs a run of articles. If that ends the worker, a process with more memory tries again; if it ends that one too, articles are
 * tried one after the other, and those that end the process even so are left out.
 */
export async function packRun(task: IndexTask, workers: Workers, alone: Workers): Promise<Packed> {
  const none = new Map<number, string>();
  const packed =
    (await ifWorkerLives(workers, task)).packed ?? (await ifWorkerLives(alone, task)).packed;
  if (packed) return { packed, lost: none };
  const lost = new Map<number, string>();
  for (let serial = task.after + 1; serial <= task.upTo; serial++) {
    const { reason } = await ifWorkerLives(alone, { ...task, after: serial - 1, upTo: serial });
    if (reason !== undefined) lost.set(serial, reason);
  }
  return { packed: await alone.run("indexRun", { ...task, without: [...lost.keys()] }), lost };
}

/** The run, or why the worker ended. */
async function ifWorkerLives(
  workers: Workers,
  task: IndexTask,
): Promise<{ readonly packed?: PackedRun; readonly reason?: string }> {
  try {
    return { packed: await workers.run("indexRun", task) };
  } catch (error) {
    if (!(error instanceof WorkerDied)) throw error;
    return {
      reason: `${error.cause === "other" ? "The program that indexed it" : "Indexing it"} ${error.message}.`,
    };
  }
}
