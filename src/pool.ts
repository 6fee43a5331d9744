import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";

/**
 * Runs `work` over batches in worker threads, at most `threads` at a time, and hands the answers on in the batches' order.
 * `file` is a module whose export `name` takes a batch.
 */
export async function* inWorkers<In, Out>(
  file: URL,
  name: string,
  batches: Iterable<In>,
  threads = availableParallelism(),
): AsyncGenerator<{ readonly order: In; readonly answer: Out }> {
  const pool = new Tinypool({
    filename: file.href,
    name,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 60_000,
    runtime: "worker_threads",
  });
  try {
    const running: { order: In; answer: Promise<Out> }[] = [];
    for (const order of batches) {
      running.push({ order, answer: pool.run(order) });
      if (running.length > threads) yield* settle(running);
    }
    while (running.length > 0) yield* settle(running);
  } finally {
    await pool.destroy();
  }
}

async function* settle<In, Out>(running: { order: In; answer: Promise<Out> }[]) {
  const first = running.shift();
  if (first) yield { order: first.order, answer: await first.answer };
}
