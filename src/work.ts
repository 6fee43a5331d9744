import type { drawPages as draw } from "./draw-pages.ts";
import type { findLost as find } from "./find-lost.ts";
import type { parseSeeds as parse } from "./parse-seeds.ts";

// The kinds of work that are worth a worker, for bin/worker.js. Each loads no more than what it needs.

export const drawPages = async (order: Parameters<typeof draw>[0]) =>
  (await import("./draw-pages.ts")).drawPages(order);

export const findLost = async (order: Parameters<typeof find>[0]) =>
  (await import("./find-lost.ts")).findLost(order);

export const parseSeeds = async (order: Parameters<typeof parse>[0]) =>
  (await import("./parse-seeds.ts")).parseSeeds(order);

/** Loads what drawing needs, so that the first batch finds it there. */
export const warmUp = async (): Promise<void> => void (await import("./draw-pages.ts"));
