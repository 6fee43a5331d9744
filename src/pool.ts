import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import type { drawPages } from "./draw-pages.ts";
import type { findLost } from "./find-lost.ts";
import type { parseSeeds } from "./parse-seeds.ts";

/** The kinds of work that workers do; see work.ts. */
type Work = {
  readonly drawPages: typeof drawPages;
  readonly findLost: typeof findLost;
  readonly parseSeeds: typeof parseSeeds;
};

type OrderOf<K extends keyof Work> = Parameters<Work[K]>[0];
type AnswerOf<K extends keyof Work> = Awaited<ReturnType<Work[K]>>;

export type Pool = {
  /** Hands the orders out, at most two a thread at a time so that none waits, and the answers on in the orders' order. */
  readonly map: <K extends keyof Work, O extends OrderOf<K>>(
    kind: K,
    orders: Iterable<O>,
  ) => AsyncGenerator<{ readonly order: O; readonly answer: AnswerOf<K> }>;
  /** Starts a worker that will draw, beside whatever is being done. */
  readonly warmUp: () => void;
  /** Ends the workers; the next order starts new ones. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

/** Enough for a batch of pages, the largest lists and a seed of tens of megabytes; without a bound each thread's heap grows to some 400 MB. */
const heapMegabytes = 256;

type Options = NonNullable<ConstructorParameters<typeof Tinypool>[0]>;

const asThreads: Options = {
  runtime: "worker_threads",
  resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 48 },
};

const asProcesses: Options = {
  runtime: "child_process",
  serialization: "advanced",
  execArgv: [`--max-old-space-size=${heapMegabytes}`, "--max-semi-space-size=8"],
  env: { ...process.env } as Record<string, string>,
};

/**
 * Workers, started when there is work for them. Each build has its own, so that a template that changed is loaded anew. Threads
 * start sooner and end with the program, however it ends; only the memory of processes goes back to the system.
 */
export function openPool(as: "threads" | "processes" = "threads"): Pool {
  let pool: Tinypool | undefined;
  let warm: Promise<void> | undefined;
  const threads = availableParallelism();
  const start = () =>
    new Tinypool({
      filename: new URL("../bin/worker.js", import.meta.url).href,
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: 60_000,
      ...(as === "threads" ? asThreads : asProcesses),
    });
  return {
    map: async function* (kind, orders) {
      const running: {
        order: typeof orders extends Iterable<infer O> ? O : never;
        answer: Promise<AnswerOf<typeof kind>>;
      }[] = [];
      for (const order of orders) {
        pool ??= start();
        running.push({ order, answer: pool.run(order, { name: kind }) });
        if (running.length < threads * 2) continue;
        const first = running.shift();
        if (first) yield { order: first.order, answer: await first.answer };
      }
      for (const { order, answer } of running) yield { order, answer: await answer };
    },
    warmUp: () => {
      pool ??= start();
      warm = pool.run(undefined, { name: "warmUp" }).catch(() => {}); // drawing itself will say what is wrong
    },
    [Symbol.asyncDispose]: async () => {
      await warm; // a thread that is loading code is better not cut off
      await pool?.destroy();
      pool = undefined;
    },
  };
}
