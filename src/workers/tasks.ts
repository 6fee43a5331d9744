import { setImmediate } from "node:timers/promises";
import type { checkFiles as find } from "./check-files.ts";
import type { parseBatch as parse } from "./parse-batch.ts";
import type { renderBatch as draw } from "./render-batch.ts";

// The kinds of work that are worth a worker, for bin/worker.js. Each loads no more than what it needs.

/** One batch after the other, though the next order is here already: two runs of Eleventy would take twice the memory. */
export function renderBatch(task: Parameters<typeof draw>[0]): ReturnType<typeof draw> {
  const rendered = last.then(async () => (await loadDrawing()).renderBatch(task));
  last = rendered.catch(() => {}); // told of where it is waited for
  return rendered;
}

let last: Promise<unknown> = Promise.resolve();

export const checkFiles = async (task: Parameters<typeof find>[0]) =>
  (await import("./check-files.ts")).checkFiles(task, async () => {
    await setImmediate(); // a new order comes in here
    await loading;
  });

export const parseBatch = async (task: Parameters<typeof parse>[0]) =>
  (await import("./parse-batch.ts")).parseBatch(task);

/** Loads what drawing needs, so that the first batch finds it there. */
export const warmUp = async (): Promise<void> => void (await loadDrawing());

let loading: Promise<unknown> | undefined;

function loadDrawing() {
  const drawing = import("./render-batch.ts");
  loading = drawing;
  return drawing;
}
