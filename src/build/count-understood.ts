import type { Understanding } from "../model/understanding.ts";
import type { SeedRow } from "../store/seeds/article-row.ts";
import { counter } from "./count-by.ts";

/** Counts how many of the seeds that are added were understood. */
export function countUnderstood(): {
  readonly add: (row: SeedRow) => void;
  readonly value: () => Understanding;
} {
  const rules = counter();
  let [seeds, understood] = [0, 0];
  return {
    add: ({ article, messages }) => {
      seeds++;
      const found = new Set(messages.map(({ rule }) => rule));
      if (article && article.day !== null && !found.has("headline-missing")) understood++;
      else for (const rule of found) rules.add(rule);
    },
    value: () => ({ seeds, understood, rules: rules.counts() }),
  };
}
