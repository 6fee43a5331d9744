import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** The schema's own number; a file with another is a cache of another time and is made again. */
const version = 2;

const schema = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Every seed seen, with what it looked like on the disk and what is wrong with it.
CREATE TABLE seeds (
  seed TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  times TEXT NOT NULL,
  inode TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  parsed_with TEXT NOT NULL,  -- digest of the parser and of the settings it depends on
  messages TEXT NOT NULL      -- JSON
) STRICT, WITHOUT ROWID;

CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  seed TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,
  status TEXT NOT NULL,
  duplicate_of TEXT,          -- the seed that stands for this one; null when it stands for itself
  permalink TEXT UNIQUE,      -- null until the ledger gives one
  day TEXT,
  slug TEXT,
  face TEXT NOT NULL,         -- JSON: what lists show
  digest TEXT NOT NULL,       -- of body and text
  body TEXT NOT NULL,         -- JSON: the article without its text
  text TEXT NOT NULL
) STRICT;
CREATE INDEX articles_in_time ON articles (day, permalink) WHERE permalink IS NOT NULL;
CREATE INDEX articles_by_anniversary ON articles (substr(day, 6), day, permalink) WHERE permalink IS NOT NULL;
CREATE INDEX articles_same ON articles (sha256);
CREATE INDEX articles_duplicate ON articles (duplicate_of, seed) WHERE duplicate_of IS NOT NULL;
CREATE INDEX articles_unaddressed ON articles (seed) WHERE permalink IS NULL;
CREATE INDEX articles_withdrawn ON articles (permalink) WHERE status = 'withdrawn';

CREATE TABLE quotes (
  article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,    -- from 1
  speaker TEXT,               -- key; null when nobody, or nobody with a page
  name TEXT,
  speaker_kind TEXT,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX quotes_by_speaker ON quotes (speaker, name, speaker_kind) WHERE speaker IS NOT NULL;

-- The ledger permalinks.tsv as it was last read or written.
CREATE TABLE addresses (
  permalink TEXT PRIMARY KEY,
  seed TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX addresses_by_seed ON addresses (seed);
CREATE INDEX addresses_by_sha256 ON addresses (sha256);

-- The files of the site. A row stands here before its file does, so that a killed build leaves nothing it does not know.
CREATE TABLE files (
  path TEXT PRIMARY KEY,
  url TEXT,                   -- null for a file copied from public/
  kind TEXT NOT NULL,         -- a page's kind, or 'public'
  key TEXT NOT NULL,
  wants TEXT,                 -- digest of what it should be drawn from; null: it should go
  inputs TEXT,                -- digest of what it was drawn from; null: not yet
  sha256 TEXT,                -- of the bytes in place
  bytes INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX files_pending ON files (kind, path) WHERE wants IS NOT inputs;
`;

export type Archive = DatabaseSync;

export type Opened = {
  readonly archive: Archive;
  /** Why an older file was thrown away and is made again. */
  readonly remade?: string;
};

/** Opens the archive file, or makes it. A file that is damaged or of another version is replaced: it is only a cache. */
export function openArchive(file: string): Opened {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  try {
    return { archive: connect(file) };
  } catch (error) {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
    const remade = error instanceof Error ? error.message : String(error);
    return { archive: connect(file), remade };
  }
}

/** Another connection, for questions only; the build's own goes on writing. */
export function openForReading(file: string): Archive {
  const archive = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
  archive.exec("PRAGMA cache_size = -16000");
  return archive;
}

function connect(file: string): Archive {
  const archive = new DatabaseSync(file, { timeout: 10_000 });
  try {
    archive.exec(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;",
    );
    const found = Number(archive.prepare("PRAGMA user_version").get()?.user_version);
    if (found === 0) {
      archive.exec(`BEGIN; ${schema} PRAGMA user_version = ${version}; COMMIT`);
    } else if (found !== version) {
      throw new Error(`it is of version ${found}, this program reads version ${version}`);
    }
    return archive;
  } catch (error) {
    archive.close();
    throw error;
  }
}

/** Runs the steps as one: all of them stand, or none. */
export function transaction<T>(archive: Archive, steps: () => T): T {
  archive.exec("BEGIN IMMEDIATE");
  try {
    const result = steps();
    archive.exec("COMMIT");
    return result;
  } catch (error) {
    archive.exec("ROLLBACK");
    throw error;
  }
}

export function metaOf(archive: Archive, key: string): string | undefined {
  const row = archive.prepare("SELECT value FROM meta WHERE key = ?").get(key);
  return row === undefined ? undefined : String(row.value);
}

export function setMeta(archive: Archive, key: string, value: string): void {
  archive.prepare("INSERT OR REPLACE INTO meta VALUES (?, ?)").run(key, value);
}
