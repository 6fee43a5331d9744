import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Tinypool } from "tinypool";
import { programScript } from "../project/program.ts";
import type * as work from "./tasks.ts";

/** The kinds of work that workers do. */
type Work = typeof work;

type TaskOf<K extends keyof Work> = Parameters<Work[K]>[0];
type ResultOf<K extends keyof Work> = Awaited<ReturnType<Work[K]>>;

export type Pool = {
  /** Hands the orders out, at most two a worker at a time so that none waits, and the answers on in the orders' order. */
  readonly map: <K extends keyof Work, O extends TaskOf<K>>(
    kind: K,
    tasks: Iterable<O>,
  ) => AsyncGenerator<{ readonly task: O; readonly result: ResultOf<K> }>;
  /** Has the first worker do one order, beside whatever is being done. */
  readonly run: <K extends keyof Work>(kind: K, task: TaskOf<K>) => Promise<ResultOf<K>>;
  /** Has so many workers load what drawing needs, each once it has done what it was told to before. */
  readonly warmUp: (count: number) => void;
  /** Ends the workers; the next order starts new ones. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

/** Enough for a batch of pages, the largest lists and a seed of tens of megabytes; without a bound each thread's heap grows to some 400 MB. */
const heapMegabytes = 256;

type Options = NonNullable<ConstructorParameters<typeof Tinypool>[0]>;

// A thread begins with the space for new objects that it would come to have: the build itself may let none grow; see free-memory.ts.
setFlagsFromString("--min-semi-space-size=16");

const asThreads: Options = {
  runtime: "worker_threads",
  resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 48 },
};

const asProcesses: Options = {
  runtime: "child_process",
  serialization: "advanced",
  // With half of that space for new objects the pages of 100,000 articles take 4 to 11 % longer, and 60 to 90 MB less.
  execArgv: [`--max-old-space-size=${heapMegabytes}`, "--max-semi-space-size=16"],
  env: { ...process.env } as Record<string, string>,
};

/**
 * Workers, each started when there is work for it. Each build has its own, so that a template that changed is loaded anew. Threads
 * start sooner and end with the program, however it ends; only the memory of processes goes back to the system.
 */
export function openPool(as: "threads" | "processes" = "threads"): Pool {
  const workers = Array.from({ length: availableParallelism() }, () => openWorker(as));
  const first = () => workers[0] as Worker;
  let warm: Promise<unknown> | undefined;
  return {
    map: async function* (kind, tasks) {
      const running: {
        task: typeof tasks extends Iterable<infer O> ? O : never;
        result: Promise<ResultOf<typeof kind>>;
      }[] = [];
      for (const task of tasks) {
        const idlest = workers.reduce((a, b) => (b.waiting() < a.waiting() ? b : a));
        running.push({ task, result: idlest.run(kind, task) });
        if (running.length < workers.length * 2) continue;
        const next = running.shift();
        if (next) yield { task: next.task, result: await next.result };
      }
      for (const { task, result } of running) yield { task, result: await result };
    },
    run: (kind, task) => first().run(kind, task),
    warmUp: (count) => {
      const warming = workers.slice(0, count).map((worker) => worker.run("warmUp", undefined));
      warm = Promise.allSettled(warming); // drawing itself will say what is wrong
    },
    [Symbol.asyncDispose]: async () => {
      await warm; // a thread that is loading code is better not cut off
      await Promise.all(workers.map((worker) => worker.end()));
    },
  };
}

type Worker = ReturnType<typeof openWorker>;

/** One worker, started with its first order. */
function openWorker(as: "threads" | "processes") {
  let worker: Tinypool | undefined;
  let waiting = 0;
  const start = () =>
    new Tinypool({
      filename: pathToFileURL(programScript("worker.js")).href,
      minThreads: 1,
      maxThreads: 1,
      concurrentTasksPerWorker: 2, // the next order is there when one is done, also while this thread is busy
      idleTimeout: 60_000,
      ...(as === "threads" ? asThreads : asProcesses),
    });
  return {
    waiting: () => waiting,
    run: async <K extends keyof Work>(kind: K, task: TaskOf<K>): Promise<ResultOf<K>> => {
      worker ??= start();
      waiting++;
      try {
        return await worker.run(task, { name: kind });
      } finally {
        waiting--;
      }
    },
    end: async () => {
      await worker?.destroy();
      worker = undefined;
    },
  };
}
