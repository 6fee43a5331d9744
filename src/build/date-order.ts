import type { Article } from "../model/article.ts";
import type { SeedRow } from "../store/seeds/article-row.ts";
import { fromStored } from "../store/seeds/stored-text.ts";

/** How the archive writes days in numbers, by those that can be read in one way only. */
export type DateOrder = {
  /** Articles whose 04/05/2019 was left open. */
  readonly open: number;
  /** Articles whose day is like 16/04/2019, and like 04/16/2019. */
  readonly dmy: number;
  readonly mdy: number;
};

/** Fewer proofs than these may be slips. */
const fewestProofs = 3;

/**
 * Counts, over the seeds that are added, the dates that prove an order and those left open. It only informs a suggestion: if the
 * archive decided by itself, one new article could change the days of many others, and a seed's record would no longer depend on
 * the seed and the settings alone.
 */
export function countDateOrders(): { add(row: SeedRow): void; value(): DateOrder } {
  let [open, dmy, mdy] = [0, 0, 0];
  return {
    add({ article, messages }) {
      if (messages.some(({ rule }) => rule === "date-ambiguous")) open++;
      if (!article) return;
      const { date }: Pick<Article, "date"> = JSON.parse(article.body);
      const printed = date?.span && fromStored(article.text).slice(date.span.start, date.span.end);
      const [, a, b] = /(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}$/.exec(printed ?? "") ?? [];
      if (Number(a) > 12) dmy++;
      else if (Number(b) > 12) mdy++;
    },
    value: () => ({ open, dmy, mdy }),
  };
}

/** The order that all proofs have, if it would read dates that are open. */
export function suggestedOrder({ open, dmy, mdy }: DateOrder): "dmy" | "mdy" | undefined {
  if (open === 0 || Math.min(dmy, mdy) > 0 || Math.max(dmy, mdy) < fewestProofs) return undefined;
  return dmy > 0 ? "dmy" : "mdy";
}
