import { availableParallelism } from "node:os";
import { pMapIterable } from "p-map";
import { type OpenChannel, processOf, threadOf } from "./channel.ts";
import { type ResultOf, type TaskKind, type TaskOf, tasks } from "./tasks.ts";
import { openWorker, type Worker } from "./worker.ts";

export type Workers = AsyncDisposable & {
  /** How many tasks can be done at a time. */
  readonly count: number;
  /**
   * Gives a task to the worker with the fewest. Rejects with WorkerDied if the worker ends meanwhile or takes longer than `limitMs`,
   * and with NoWorkerError if none can be started.
   */
  readonly run: <K extends TaskKind>(
    kind: K,
    task: TaskOf<K>,
    limitMs?: number,
  ) => Promise<ResultOf<K>>;
  /** Has each worker load the renderer after its present tasks. */
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
      await warm; // a thread should not be ended while it loads code
      await Promise.all(workers.map((worker) => worker.end()));
    },
  };
}

/** The first of those that have the fewest tasks. */
const idlest = (workers: readonly Worker[]): Worker =>
  workers.reduce((best, each) => (each.waiting() < best.waiting() ? each : best));

/** No workers: this thread does every task, one after the other, and no task can be ended early. */
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
 * Maps tasks to results, in order. Each worker has one running task and one waiting task, so that it need not wait for this thread.
 */
export const mapOver = <Task, Result>(
  { count }: Workers,
  tasks: Iterable<Task>,
  run: (task: Task) => Promise<Result>,
): AsyncIterable<Result> => pMapIterable(tasks, run, { concurrency: count * 2 });
