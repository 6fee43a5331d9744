import type { Store } from "../connection.ts";
import { isFullPlan } from "../index/dirty.ts";

/**
 * Marks all seeds with the same bytes but the first by path as duplicates of it, unless it is a draft. Duplicates and drafts lose
 * their permalinks. Unchanged rows are not written.
 */
export function markDuplicates(store: Store): void {
  const isDirty = isFullPlan(store)
    ? "true"
    : "sha256 IN (SELECT key FROM dirty WHERE what = 'bytes')";
  const mark = `SET duplicate_of = CASE WHEN status <> 'draft' THEN
    nullif((SELECT min(seed) FROM articles AS first
            WHERE first.sha256 = articles.sha256 AND first.status <> 'draft'), seed) END`;
  store.exec(`
    UPDATE articles INDEXED BY articles_duplicate ${mark}
      WHERE duplicate_of IS NOT NULL AND ${isDirty};
    UPDATE articles ${mark} WHERE sha256 IN (
      SELECT sha256 FROM articles WHERE ${isDirty} GROUP BY sha256 HAVING count(*) > 1);
    DELETE FROM dirty WHERE what = 'bytes';
    UPDATE articles INDEXED BY articles_unwanted SET permalink = NULL
      WHERE permalink IS NOT NULL AND (duplicate_of IS NOT NULL OR status = 'draft')`);
}
