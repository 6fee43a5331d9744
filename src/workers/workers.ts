import { availableParallelism } from "node:os";
import { pMapIterable } from "p-map";
import { type OpenChannel, processOf, threadOf } from "./channel.ts";
import { type ResultOf, type TaskKind, type TaskOf, tasks } from "./tasks.ts";
import { openWorker, type Worker } from "./worker.ts";

export type Workers = AsyncDisposable & {
  /** How many tasks can be done at a time. */
  readonly count: number;
  /**
   * Has the idlest worker do a task. Rejects with WorkerDied if the worker ends meanwhile or takes longer than `limitMs`, and
   * with NoWorkerError if none can be started.
   */
  readonly run: <K extends TaskKind>(
    kind: K,
    task: TaskOf<K>,
    limitMs?: number,
  ) => Promise<ResultOf<K>>;
  /** Has each worker load what rendering needs, after the tasks that it has. */
  readonly warmUp: () => void;
};

export type WorkerOptions = {
  readonly as: "threads" | "processes";
  /** The heap of each worker. */
  readonly heapMegabytes: number;
  readonly count?: number;
};

/** Workers, each started when there is work for it. They load code once: a template that changed needs new workers. */
export function openWorkers({
  as,
  heapMegabytes,
  count = availableParallelism(),
}: WorkerOptions): Workers {
  const open: OpenChannel = as === "threads" ? threadOf(heapMegabytes) : processOf(heapMegabytes);
  const workers = Array.from({ length: count }, () => openWorker(open));
  let warm: Promise<unknown> | undefined;
  return {
    count,
    run: (kind, task, limitMs) => idlest(workers).run(kind, task, limitMs),
    warmUp: () => {
      const warming = workers.map((worker) => worker.run("loadRenderer", undefined));
      warm = Promise.allSettled(warming); // rendering itself will report what is wrong
    },
    [Symbol.asyncDispose]: async () => {
      await warm; // a thread that is loading code is better not cut off
      await Promise.all(workers.map((worker) => worker.end()));
    },
  };
}

/** The first of those that have the fewest tasks. */
const idlest = (workers: readonly Worker[]): Worker =>
  workers.reduce((best, each) => (each.waiting() < best.waiting() ? each : best));

/** No workers: every task is done in this thread, one after the other, and nothing can end one. */
export const thisThread: Workers = {
  count: 1,
  run: <K extends TaskKind>(kind: K, task: TaskOf<K>) => {
    const run = tasks[kind] as (task: TaskOf<K>) => Promise<ResultOf<K>>;
    const result = last.then(() => run(task));
    last = result.catch(() => {}); // handled by the caller; this only keeps the order
    return result;
  },
  warmUp: () => {},
  [Symbol.asyncDispose]: async () => {},
};

let last: Promise<unknown> = Promise.resolve();

/**
 * Maps tasks to results, in their order. Each worker has one task that it does and one that waits, so that it need not wait for
 * this thread.
 */
export const mapOver = <Task, Result>(
  { count }: Workers,
  tasks: Iterable<Task>,
  run: (task: Task) => Promise<Result>,
): AsyncIterable<Result> => pMapIterable(tasks, run, { concurrency: count * 2 });
