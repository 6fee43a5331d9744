import { placeOf } from "./article-place.ts";

/** What the store records of its own changes: files that a deploy must know, and what the next plan must look at. */
export const changeTriggers = `
-- A change of is_ours means a switch to another output folder, not a changed file.
CREATE TRIGGER file_changed AFTER UPDATE OF sha256 ON files
WHEN new.sha256 IS NOT old.sha256 AND new.is_ours = old.is_ours BEGIN
  INSERT OR IGNORE INTO unreported SELECT value, old.path, old.sha256 FROM meta WHERE key = 'output';
END;
CREATE TRIGGER file_removed AFTER DELETE ON files WHEN old.sha256 IS NOT NULL BEGIN
  INSERT OR IGNORE INTO unreported SELECT value, old.path, old.sha256 FROM meta WHERE key = 'output';
END;

-- Changes since the last plan. Triggers record every change of an article or a quotation here, in the same transaction.
CREATE TABLE dirty (
  what TEXT NOT NULL,         -- 'article', 'follower', 'day', 'speaker' (a name), 'name' (it means somebody else), 'person', 'topic', 'bytes', 'links' (to be resolved), 'serials' (of all articles); 'whole' asks for a full plan, and then changes are not recorded
  key TEXT NOT NULL,          -- for an article its day ('' for the undated), time and seed, with tabs between them; a day, a speaker, a topic, a SHA-256, an article's id for 'links'
  url TEXT NOT NULL,          -- of an article, else ''
  PRIMARY KEY (what, key, url)
) STRICT, WITHOUT ROWID;

-- A new archive needs a full plan.
INSERT INTO dirty VALUES ('whole', '', '');

CREATE TRIGGER article_added AFTER INSERT ON articles
WHEN NOT EXISTS (SELECT 1 FROM dirty WHERE what = 'whole') BEGIN
  INSERT OR IGNORE INTO dirty VALUES ('bytes', new.sha256, '');
END;
CREATE TRIGGER article_removed AFTER DELETE ON articles
WHEN NOT EXISTS (SELECT 1 FROM dirty WHERE what = 'whole') BEGIN
  INSERT OR IGNORE INTO dirty VALUES ('bytes', old.sha256, '');
  INSERT OR IGNORE INTO dirty SELECT 'article', ${placeOf("old.")}, old.permalink WHERE old.permalink IS NOT NULL;
  INSERT OR IGNORE INTO dirty SELECT 'day', coalesce(old.day, ''), '' WHERE old.permalink IS NOT NULL;
  INSERT OR IGNORE INTO dirty SELECT 'article', ${placeOf()}, permalink FROM articles
    WHERE seed = old.duplicate_of AND permalink IS NOT NULL;
END;
CREATE TRIGGER article_bytes AFTER UPDATE OF sha256, status ON articles
WHEN (new.sha256 <> old.sha256 OR new.status <> old.status)
  AND NOT EXISTS (SELECT 1 FROM dirty WHERE what = 'whole') BEGIN
  INSERT OR IGNORE INTO dirty VALUES ('bytes', old.sha256, ''), ('bytes', new.sha256, '');
END;
CREATE TRIGGER article_changed AFTER UPDATE OF permalink, day, card_digest, digest ON articles
WHEN (new.permalink IS NOT old.permalink OR new.day IS NOT old.day OR new.card_digest <> old.card_digest OR new.digest <> old.digest)
  AND NOT EXISTS (SELECT 1 FROM dirty WHERE what = 'whole') BEGIN
  INSERT OR IGNORE INTO dirty SELECT 'article', ${placeOf("old.")}, old.permalink WHERE old.permalink IS NOT NULL;
  INSERT OR IGNORE INTO dirty SELECT 'article', ${placeOf("new.")}, new.permalink WHERE new.permalink IS NOT NULL;
  INSERT OR IGNORE INTO dirty VALUES ('day', coalesce(old.day, ''), ''), ('day', coalesce(new.day, ''), '');
  INSERT OR IGNORE INTO dirty SELECT 'speaker', speaker, '' FROM quotes
    WHERE article = new.id AND speaker IS NOT NULL;
  INSERT OR IGNORE INTO dirty SELECT 'topic', topic, '' FROM topics WHERE article = new.id;
END;
CREATE TRIGGER article_duplicated AFTER UPDATE OF duplicate_of ON articles
WHEN new.duplicate_of IS NOT old.duplicate_of
  AND NOT EXISTS (SELECT 1 FROM dirty WHERE what = 'whole') BEGIN
  INSERT OR IGNORE INTO dirty SELECT 'article', ${placeOf()}, permalink FROM articles
    WHERE seed IN (old.duplicate_of, new.duplicate_of) AND permalink IS NOT NULL;
END;
CREATE TRIGGER topic_added AFTER INSERT ON topics
WHEN NOT EXISTS (SELECT 1 FROM dirty WHERE what = 'whole') BEGIN
  INSERT OR IGNORE INTO dirty VALUES ('topic', new.topic, '');
END;
CREATE TRIGGER topic_removed AFTER DELETE ON topics
WHEN NOT EXISTS (SELECT 1 FROM dirty WHERE what = 'whole') BEGIN
  INSERT OR IGNORE INTO dirty VALUES ('topic', old.topic, '');
END;
CREATE TRIGGER quote_added AFTER INSERT ON quotes WHEN new.speaker IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM dirty WHERE what = 'whole') BEGIN
  INSERT OR IGNORE INTO dirty VALUES ('speaker', new.speaker, '');
END;
CREATE TRIGGER quote_removed AFTER DELETE ON quotes WHEN old.speaker IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM dirty WHERE what = 'whole') BEGIN
  INSERT OR IGNORE INTO dirty VALUES ('speaker', old.speaker, '');
END;

-- The links of an article are resolved if it changes, or if a target comes, goes or changes: another article may be published or
-- not, at another address, with other places in its text.
CREATE TRIGGER link_target_added AFTER INSERT ON articles
WHEN NOT EXISTS (SELECT 1 FROM dirty WHERE what = 'whole') BEGIN
  INSERT OR IGNORE INTO dirty VALUES ('links', CAST(new.id AS TEXT), '');
  INSERT OR IGNORE INTO dirty SELECT 'links', CAST(article AS TEXT), '' FROM links
    WHERE folded = coalesce(new.folded, new.seed);
END;
CREATE TRIGGER link_target_removed AFTER DELETE ON articles
WHEN NOT EXISTS (SELECT 1 FROM dirty WHERE what = 'whole') BEGIN
  INSERT OR IGNORE INTO dirty SELECT 'links', CAST(article AS TEXT), '' FROM links
    WHERE folded = coalesce(old.folded, old.seed);
END;
CREATE TRIGGER link_target_changed AFTER UPDATE OF permalink, duplicate_of, status, digest ON articles
WHEN (new.permalink IS NOT old.permalink OR new.duplicate_of IS NOT old.duplicate_of OR new.status <> old.status OR new.digest <> old.digest)
  AND NOT EXISTS (SELECT 1 FROM dirty WHERE what = 'whole') BEGIN
  INSERT OR IGNORE INTO dirty SELECT 'links', CAST(article AS TEXT), '' FROM links
    WHERE folded = coalesce(new.folded, new.seed);
  INSERT OR IGNORE INTO dirty SELECT 'links', CAST(article AS TEXT), ''
    FROM articles AS same INDEXED BY articles_duplicate CROSS JOIN links ON links.folded = coalesce(same.folded, same.seed)
    WHERE same.duplicate_of = new.seed;
  INSERT OR IGNORE INTO dirty VALUES ('links', CAST(new.id AS TEXT), '');
END;
CREATE TRIGGER linked_file_changed AFTER UPDATE OF name, place, is_other_case, problem ON linked_files
WHEN (new.name IS NOT old.name OR new.place IS NOT old.place OR new.is_other_case <> old.is_other_case OR new.problem IS NOT old.problem)
  AND NOT EXISTS (SELECT 1 FROM dirty WHERE what = 'whole') BEGIN
  INSERT OR IGNORE INTO dirty SELECT 'links', CAST(article AS TEXT), '' FROM links WHERE is_file = 1 AND path = new.path;
END;

-- An article's page shows where its links lead. Rows come and go with a change of the article itself, which makes its page dirty.
CREATE TRIGGER link_targets_changed AFTER UPDATE OF links ON link_targets
WHEN new.links <> old.links AND NOT EXISTS (SELECT 1 FROM dirty WHERE what = 'whole') BEGIN
  INSERT OR IGNORE INTO dirty SELECT 'article', ${placeOf()}, permalink FROM articles
    WHERE id = new.article AND permalink IS NOT NULL;
END;
`;
