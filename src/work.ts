/** The module that worker threads load: the two kinds of work that are worth a thread. */
export { drawPages } from "./draw-pages.ts";
export { parseSeeds } from "./parse-seeds.ts";
