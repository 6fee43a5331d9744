import type { Permalink } from "./permalink.ts";

/** What crawlers are asked. */
export const robotsFile = "/robots.txt" as Permalink;

/** Says that text and data mining are reserved, where the protocol looks for it. */
export const tdmFile = "/.well-known/tdmrep.json" as Permalink;
