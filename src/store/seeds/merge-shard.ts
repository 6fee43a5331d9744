import { ExpectedError } from "../../model/expected-error.ts";
import { type Store, transaction } from "../connection.ts";
import { isDamage } from "../damage.ts";
import { version } from "../schema.ts";

/** A shard cannot be merged; the message has its file and the reason. */
export class ShardError extends ExpectedError {}

/**
 * Merges the seeds of a shard that differ from the store's, if the same parser read them with the same settings. Returns how many
 * seeds the shard has. Throws ShardError.
 */
export function mergeShard(store: Store, file: string, parserFingerprint: string): number {
  try {
    store.prepare("ATTACH ? AS shard").run(file);
  } catch (error) {
    throw new ShardError(
      `${file} cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
  try {
    check(store, file, parserFingerprint);
    transaction(store, () => store.exec(mergeRows));
    return Number(store.prepare("SELECT count(*) AS n FROM shard.seeds").get()?.n);
  } catch (error) {
    if (isDamage(error)) throw new ShardError(`${file} cannot be read: ${error.message}`);
    throw error;
  } finally {
    store.exec("DETACH shard");
  }
}

function check(store: Store, file: string, parserFingerprint: string): void {
  const found = Number(store.prepare("PRAGMA shard.user_version").get()?.user_version);
  const other =
    found === version &&
    store.prepare("SELECT 1 FROM shard.seeds WHERE parser_fingerprint <> ? LIMIT 1").get(parserFingerprint);
  if (found !== version || other) {
    throw new ShardError(
      `${file} was read by another version of this program, of Node or of a package, or with other settings or people. Build the shard again with these.`,
    );
  }
}

const mergeRows = `
CREATE TEMP TABLE new_seeds AS
  SELECT seed FROM shard.seeds AS theirs WHERE NOT EXISTS (
    SELECT 1 FROM main.seeds AS ours WHERE ours.seed = theirs.seed
    AND ours.sha256 = theirs.sha256 AND ours.parser_fingerprint = theirs.parser_fingerprint);
DELETE FROM main.articles WHERE seed IN (SELECT seed FROM new_seeds);
DELETE FROM main.seed_runs;
INSERT OR REPLACE INTO main.seeds SELECT seeds.* FROM shard.seeds JOIN new_seeds USING (seed);
INSERT INTO main.articles (seed, folded, sha256, status, day, time, slug, card, card_digest, digest, quotes, noindex, modified, bytes, weight)
  SELECT seed, folded, sha256, status, day, time, slug, card, card_digest, digest, quotes, noindex, modified, bytes, weight
  FROM shard.articles JOIN new_seeds USING (seed) ORDER BY seed;
INSERT INTO main.contents
  SELECT ours.id, body, text FROM new_seeds JOIN shard.articles AS theirs USING (seed)
  JOIN main.articles AS ours USING (seed) JOIN shard.contents ON contents.article = theirs.id;
INSERT INTO main.quotes
  SELECT ours.id, number, speaker, name, speaker_kind, kind, quotes.text, context, profile, traits, role, same, quotes.digest
  FROM new_seeds JOIN shard.articles AS theirs USING (seed)
  JOIN main.articles AS ours USING (seed) JOIN shard.quotes ON quotes.article = theirs.id;
INSERT INTO main.topics
  SELECT ours.id, topic, name
  FROM new_seeds JOIN shard.articles AS theirs USING (seed)
  JOIN main.articles AS ours USING (seed) JOIN shard.topics ON topics.article = theirs.id;
INSERT INTO main.links
  SELECT ours.id, path, links.folded, is_file
  FROM new_seeds JOIN shard.articles AS theirs USING (seed)
  JOIN main.articles AS ours USING (seed) JOIN shard.links ON links.article = theirs.id;
DROP TABLE new_seeds;
`;
