import type { Message } from "../../model/message.ts";
import type { Level } from "../../model/rules.ts";
import type { Understanding } from "../../model/understanding.ts";
import type { Store } from "../connection.ts";
import { parseStored } from "../damage.ts";

/** The messages about seeds, and about their links. */
const everyMessage = `
  SELECT seed, messages FROM seeds WHERE messages <> '[]'
  UNION ALL
  SELECT seed, messages FROM link_targets INDEXED BY link_targets_with_messages CROSS JOIN articles ON id = article
  WHERE messages <> '[]'`;

/** How many messages of each level the seeds have. */
export function countLevels(store: Store): Record<Level, number> {
  const rows = store
    .prepare(
      `SELECT message.value ->> 'level' AS level, count(*) AS n
       FROM (${everyMessage}) AS given, json_each(given.messages) AS message GROUP BY 1`,
    )
    .all();
  const levels: Record<Level, number> = { error: 0, warning: 0, note: 0 };
  for (const { level, n } of rows) {
    if (level === "error" || level === "warning" || level === "note") levels[level] = Number(n);
  }
  return levels;
}

/** The first errors and warnings about seeds: errors before warnings, then by path. */
export function worstMessages(
  store: Store,
  limit: number,
): readonly { readonly seed: string; readonly message: Message }[] {
  const rows = store
    .prepare(
      `SELECT seed, message.value AS message
       FROM (${everyMessage}) AS given, json_each(given.messages) AS message
       WHERE message.value ->> 'level' IN ('error', 'warning')
       ORDER BY message.value ->> 'level', seed, message.key LIMIT ?`,
    )
    .all(limit);
  return rows.map(({ seed, message }) => ({
    seed: String(seed),
    message: parseStored(message) as Message,
  }));
}

/** Seeds that are not an article, or lack a headline or a date. Each has a message that says so. */
const notUnderstood = `
  FROM seeds LEFT JOIN articles USING (seed)
  WHERE messages <> '[]'
    AND (articles.id IS NULL OR day IS NULL OR instr(messages, '"headline-missing"') > 0)`;

/** How many seeds were understood, and which messages the others have. */
export function understandingOf(store: Store, seeds: number): Understanding {
  const missed = Number(store.prepare(`SELECT count(*) AS n ${notUnderstood}`).get()?.n);
  if (missed === 0) return { seeds, understood: seeds, rules: {} };
  const rows = store
    .prepare(
      `SELECT message.value ->> 'rule' AS rule, count(DISTINCT missed.seed) AS n
       FROM (SELECT seed, messages ${notUnderstood}) AS missed, json_each(missed.messages) AS message
       GROUP BY 1`,
    )
    .all();
  const rules = Object.fromEntries(rows.map(({ rule, n }) => [String(rule), Number(n)]));
  return { seeds, understood: seeds - missed, rules };
}
