import { setImmediate } from "node:timers/promises";
import type { findLost as find } from "./check-files.ts";
import type { parseSeeds as parse } from "./parse-batch.ts";
import type { drawPages as draw } from "./render-batch.ts";

// The kinds of work that are worth a worker, for bin/worker.js. Each loads no more than what it needs.

/** One batch after the other, though the next order is here already: two runs of Eleventy would take twice the memory. */
export function drawPages(order: Parameters<typeof draw>[0]): ReturnType<typeof draw> {
  const drawn = last.then(async () => (await loadDrawing()).drawPages(order));
  last = drawn.catch(() => {}); // told of where it is waited for
  return drawn;
}

let last: Promise<unknown> = Promise.resolve();

export const findLost = async (order: Parameters<typeof find>[0]) =>
  (await import("./check-files.ts")).findLost(order, async () => {
    await setImmediate(); // a new order comes in here
    await loading;
  });

export const parseSeeds = async (order: Parameters<typeof parse>[0]) =>
  (await import("./parse-batch.ts")).parseSeeds(order);

/** Loads what drawing needs, so that the first batch finds it there. */
export const warmUp = async (): Promise<void> => void (await loadDrawing());

let loading: Promise<unknown> | undefined;

function loadDrawing() {
  const drawing = import("./render-batch.ts");
  loading = drawing;
  return drawing;
}
