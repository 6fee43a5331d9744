import type { Mention } from "./mention.ts";

/** Several people: `two officials`. Excludes `der Sprecher`, whose plural is the same word. */
export const isGroup = ({ kind, genders, head, determined }: Mention): boolean =>
  kind === "nominal" &&
  Boolean(genders?.[0] === "they" || (head.group && !(head.role && determined)));
