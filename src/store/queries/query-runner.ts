import type { Card } from "../../model/card.ts";
import { undatedPart } from "../../model/list-parts.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Store } from "../connection.ts";
import { parseStored } from "../damage.ts";

export type Row = Record<string, unknown>;
export type Values = readonly (string | number)[];

/** Runs queries; each statement is prepared once. */
export function queryRunner(store: Store) {
  const statements = new Map<string, ReturnType<Store["prepare"]>>();
  const prepared = (sql: string) => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = store.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  const all = (sql: string, ...values: Values): readonly Row[] => prepared(sql).all(...values);
  /** The rows one by one: the query stops where its reader does. */
  const each = (sql: string, ...values: Values): Iterable<Row> => prepared(sql).iterate(...values);
  const one = (sql: string, ...values: Values): Row | undefined => prepared(sql).get(...values);
  const cards = (sql: string, ...values: Values): readonly Card[] =>
    all(`${cardsWhere} ${sql}`, ...values).map(cardOf);
  /** The number of a list's entries on each day, in time; "" is the undated, last. */
  const daysOf = memoizeLast((list) =>
    all(
      "SELECT day, sum(count) AS n FROM entries WHERE list = ? GROUP BY day ORDER BY day = '', day",
      list,
    ).map(countedOf),
  );
  return { all, each, one, cards, daysOf };
}

export type QueryRunner = ReturnType<typeof queryRunner>;

/** Queries a long list once, though each page shows a part of it. */
export function once<T>(queriesOf: () => T): () => T {
  let answer: { readonly of: T } | undefined;
  return () => {
    answer ??= { of: queriesOf() };
    return answer.of;
  };
}

/** Counts of a list of which successive pages show successive parts. */
export function memoizeLast<T>(queriesOf: (key: string) => T): (key: string) => T {
  let last: { readonly key: string; readonly of: T } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, of: queriesOf(key) };
    return last.of;
  };
}

export const cardsWhere = "SELECT permalink, card FROM articles WHERE permalink IS NOT NULL";

export const cardOf = (row: Row): Card => ({
  ...(parseStored(row.card) as Omit<Card, "url">),
  url: String(row.permalink) as Permalink,
});

export const countedOf = ({ day, n }: Row) => ({ key: String(day), count: Number(n) });

/** The lowest and highest day within a day, a month, a year, all time ("") or the undated. */
export const daysWithin = (within: string): readonly [string, string] =>
  within === undatedPart ? ["", ""] : [within, `${within}~`];
