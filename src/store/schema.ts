import { changeTriggers } from "./change-triggers.ts";

/** The schema's version, comments included. A file of another version is an outdated cache and is made again. */
export const version = 22;

/** Everything except the indexes in late-indexes.ts. */
export const schema = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Every known seed, with its state on the disk and its messages.
CREATE TABLE seeds (
  seed TEXT PRIMARY KEY,
  stat TEXT NOT NULL,         -- size, times and inode of the seed, and of its fix file
  sha256 TEXT NOT NULL,
  parser_fingerprint TEXT NOT NULL,  -- digest of the parser and of the settings it depends on
  messages TEXT NOT NULL      -- JSON
) STRICT, WITHOUT ROWID;
CREATE INDEX seeds_with_messages ON seeds (seed, messages) WHERE messages <> '[]';

-- Runs of some hundred seeds in path order, each with a fingerprint of the state in which the rows above describe it.
CREATE TABLE seed_runs (
  first TEXT PRIMARY KEY,     -- '' for the first run
  fingerprint TEXT NOT NULL          -- digest of their paths and stats, and of the next run's first path
) STRICT, WITHOUT ROWID;

CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  seed TEXT NOT NULL UNIQUE,
  folded TEXT,                -- the seed as a disk sees it that ignores case; null if that is the same
  sha256 TEXT NOT NULL,
  status TEXT NOT NULL,
  duplicate_of TEXT,          -- the seed that is published for this one; null if this one is
  permalink TEXT,             -- null until the ledger gives one
  day TEXT,
  time TEXT NOT NULL,         -- the time of day, for the order inside a day; '~' if none is known
  slug TEXT,
  card TEXT NOT NULL,         -- JSON: what lists show
  card_digest TEXT NOT NULL,
  digest TEXT NOT NULL,       -- of its contents
  quotes INTEGER NOT NULL,    -- number of quotations
  noindex INTEGER NOT NULL,   -- 1 if search engines are asked not to list it
  modified TEXT,              -- the day of its last correction; null if none is known
  bytes INTEGER NOT NULL,     -- at most this much of a file of a data set is taken by it, without its address
  weight INTEGER NOT NULL     -- the heaviest article of a day leads its lists
) STRICT;
CREATE INDEX articles_folded ON articles (folded) WHERE folded IS NOT NULL;
CREATE INDEX articles_duplicate ON articles (duplicate_of, seed) WHERE duplicate_of IS NOT NULL;
CREATE INDEX articles_unaddressed ON articles (seed) WHERE permalink IS NULL;
CREATE INDEX articles_unwanted ON articles (seed)
  WHERE permalink IS NOT NULL AND (duplicate_of IS NOT NULL OR status = 'draft');
CREATE INDEX articles_withdrawn ON articles (permalink) WHERE status = 'withdrawn';

-- Kept apart from the rows above, which every list reads.
CREATE TABLE contents (
  article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  body TEXT NOT NULL,         -- JSON: the article without its text
  text TEXT NOT NULL
) STRICT;

-- Whole statements; see src/model/utterance.ts.
CREATE TABLE quotes (
  article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,    -- of its first quotation, from 1
  speaker TEXT,               -- key of the name; null when nobody, or nobody with a page
  name TEXT,
  speaker_kind TEXT,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  context TEXT,               -- the sentence around it
  profile TEXT,               -- JSON: what people.yaml says about the speaker; null if nothing
  traits TEXT,                -- JSON: gender and titles, as the article shows them; null if it shows none
  role TEXT,                  -- the first title or role at the name, as printed
  same TEXT,                  -- digest of the words that another printing of it has too; null if they are few
  digest TEXT NOT NULL,       -- of what its speaker's page shows
  PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

-- Quotations that an earlier article has in the same words, by the same person. Rows of a removed article stay until its people are
-- refreshed, because they say which other articles were shown with it.
CREATE TABLE repeats (
  person TEXT NOT NULL,
  article INTEGER NOT NULL,
  number INTEGER NOT NULL,
  first_article INTEGER NOT NULL,
  first_number INTEGER NOT NULL,
  PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX repeats_by_person ON repeats (person, first_article, first_number);
CREATE INDEX repeats_of ON repeats (first_article, first_number);

CREATE TABLE topics (
  article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  topic TEXT NOT NULL,        -- 'tags/harbour'
  name TEXT NOT NULL,
  PRIMARY KEY (article, topic)
) STRICT, WITHOUT ROWID;

-- The files of the archive that articles link to or show, whether they exist or not. A link may have several possible targets.
CREATE TABLE links (
  article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  path TEXT NOT NULL,         -- below the seeds folder; with a slash in front if it may be in the public folder too; empty if it is in neither
  folded TEXT NOT NULL,       -- without the slash, as a disk sees it that ignores case
  is_file INTEGER NOT NULL,   -- 1 if it may be another file than a seed
  PRIMARY KEY (article, path)
) STRICT, WITHOUT ROWID;
CREATE INDEX links_to_files ON links (path, article) WHERE is_file = 1;

-- The files other than seeds that published articles link to or show, as they were found on the disk.
CREATE TABLE linked_files (
  path TEXT PRIMARY KEY,      -- as links has it
  name TEXT,                  -- its path below the seeds folder as the disk has it; null if it is not there
  stat TEXT,                  -- size, times and inode; null if it must be read again
  sha256 TEXT,
  place TEXT,                 -- its path in the site; null if it is not published
  is_other_case INTEGER NOT NULL, -- 1 if the link has other capital or small letters than the disk
  problem TEXT                -- why it is not published
) STRICT, WITHOUT ROWID;

-- Where the links of each published article lead. Articles without links have no row.
CREATE TABLE link_targets (
  article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  links TEXT NOT NULL,        -- JSON: an article's resolved links
  messages TEXT NOT NULL      -- JSON
) STRICT;
CREATE INDEX link_targets_with_messages ON link_targets (article, messages) WHERE messages <> '[]';

-- The lines of the ledger, permalinks.tsv.
CREATE TABLE addresses (
  permalink TEXT PRIMARY KEY,
  seed TEXT NOT NULL,         -- '-' if another article has its path now
  sha256 TEXT NOT NULL,
  serial INTEGER NOT NULL,    -- from 1, in the order in which articles got their addresses
  folded TEXT                 -- as a disk sees it that ignores case; null if that is the same
) STRICT, WITHOUT ROWID;
CREATE INDEX addresses_folded ON addresses (folded) WHERE folded IS NOT NULL;

-- Counts, refreshed from the articles and quotations that have an address.
CREATE TABLE days (
  day TEXT PRIMARY KEY,       -- '' for the undated
  articles INTEGER NOT NULL,
  quotes INTEGER NOT NULL,
  cards_digest TEXT NOT NULL,        -- digest of what lists show of the day's articles
  contents TEXT NOT NULL,     -- digest of the complete articles
  listed INTEGER NOT NULL,    -- number of articles that search engines may list
  bytes INTEGER NOT NULL      -- the same of its published articles, with their addresses
) STRICT, WITHOUT ROWID;
CREATE INDEX days_by_anniversary ON days (substr(day, 6), day);
-- The names under which articles quote, and whom each means in the whole archive.
CREATE TABLE names (
  key TEXT PRIMARY KEY,       -- as quotes.speaker
  person TEXT NOT NULL,       -- the key of the person's main name; its own if it is not joined with another
  cluster TEXT NOT NULL,      -- names that may mean one person have the same
  name TEXT NOT NULL,         -- the most common form in the quotations
  kind TEXT NOT NULL,
  quotes INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  evidence TEXT NOT NULL,     -- JSON: years, genders and titles
  profile TEXT,               -- JSON: as quotes.profile, if all quotations under that name agree
  identity TEXT NOT NULL      -- JSON: why it means that person, and whom it may mean
) STRICT, WITHOUT ROWID;
CREATE INDEX names_by_cluster ON names (cluster);
CREATE INDEX names_by_person ON names (person);
CREATE INDEX names_joined ON names (person, key) WHERE person <> key;

-- People and organisations, each with all their names.
CREATE TABLE speakers (
  speaker TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  quotes INTEGER NOT NULL,
  profile TEXT,               -- JSON: what people.yaml says about them
  names TEXT                  -- JSON: their other names, and whom their name may mean; null if there are none
) STRICT, WITHOUT ROWID;
CREATE TABLE topic_counts (
  topic TEXT PRIMARY KEY,
  name TEXT NOT NULL,         -- the most common form in the articles
  articles INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX speakers_by_quotes ON speakers (quotes DESC, speaker);

-- The articles that quote a speaker or have a topic, each once in a list, in time.
CREATE TABLE entries (
  list TEXT NOT NULL,         -- 'speakers/ines-calder', 'tags/harbour'
  day TEXT NOT NULL,          -- '' for the undated, which lists show last
  time TEXT NOT NULL,         -- as in articles
  seed TEXT NOT NULL,
  permalink TEXT NOT NULL,
  count INTEGER NOT NULL,     -- number of quotations, without repeats; 1 for a topic
  card_digest TEXT NOT NULL,  -- the article's
  quotes_digest TEXT NOT NULL,         -- digests of the quotations; '' for a topic
  links_back INTEGER NOT NULL,     -- 1 if it takes part in the list's links from articles to earlier ones; else 0
  PRIMARY KEY (list, day, time, seed)
) STRICT, WITHOUT ROWID;

-- The files of the site in the present output folder. A row is written before its file, so a killed build leaves no unknown files.
CREATE TABLE files (
  path TEXT PRIMARY KEY,
  url TEXT,                   -- null for a file copied from public/
  kind TEXT NOT NULL,         -- a page's kind, a data file's ('sitemap' …), 'public', 'manifest', 'search-index', or 'former' for a file that only the output folder knew
  key TEXT NOT NULL,
  part TEXT NOT NULL,
  data_digest TEXT NOT NULL,  -- of the data that the page shows
  wanted_fingerprint TEXT,    -- of what it should be rendered from; null: it should go
  built_fingerprint TEXT,     -- of what it was rendered from; null: not rendered yet
  sha256 TEXT,                -- of the bytes in place
  bytes INTEGER,
  is_ours INTEGER NOT NULL    -- 1 from when a build may write there: a file at this path is the build's own
) STRICT, WITHOUT ROWID;
CREATE INDEX files_by_key ON files (kind, key);
CREATE INDEX files_pending ON files (kind, path) WHERE wanted_fingerprint IS NOT built_fingerprint;
CREATE INDEX files_written ON files (path, bytes) WHERE bytes IS NOT NULL;
CREATE INDEX files_unwanted ON files (path) WHERE wanted_fingerprint IS NULL;

-- The articles that search finds, by serial number; see src/search. These tables are empty if the archive has no search.
CREATE TABLE search_documents (
  serial INTEGER PRIMARY KEY,
  day INTEGER,                -- from 1 January of the year 1; null for the undated
  length INTEGER NOT NULL,    -- number of words
  document TEXT NOT NULL      -- JSON: headline, lede, address, and the speaker of each quotation
) STRICT;

-- Their terms, packed in runs of consecutive serial numbers, each in chunks in the order of terms.
CREATE TABLE search_runs (
  after INTEGER PRIMARY KEY,  -- the serial before its first one
  fingerprint TEXT NOT NULL   -- of the articles, and of the code that packed them
) STRICT;
CREATE TABLE search_chunks (
  run INTEGER NOT NULL REFERENCES search_runs (after) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  terms TEXT NOT NULL,
  postings BLOB NOT NULL,
  PRIMARY KEY (run, number)
) STRICT;

-- Runs whose articles were edited since their tier was written.
CREATE TABLE search_edits (
  run INTEGER PRIMARY KEY,    -- the serial before its first one
  before TEXT NOT NULL,       -- its fingerprint when the tier was written
  terms TEXT NOT NULL         -- JSON: the serials of these articles, each with the terms that it had
) STRICT;

-- The tiers of the index whose files are in the output folder.
CREATE TABLE search_tiers (
  name TEXT PRIMARY KEY,
  fingerprint TEXT NOT NULL,  -- of everything that its files depend on; '' while they are being written
  root TEXT NOT NULL          -- JSON: what the root of the index says about it
) STRICT, WITHOUT ROWID;

-- The output folders that builds wrote into, by their paths from the cache folder.
CREATE TABLE outputs (
  output TEXT PRIMARY KEY,
  manifest_stat TEXT NOT NULL -- size, times and inode of the manifest that the last build left there
) STRICT, WITHOUT ROWID;

-- The bytes that a file had when changes were last reported (null: none), if it has others now.
CREATE TABLE unreported (
  output TEXT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT,
  PRIMARY KEY (output, path)
) STRICT, WITHOUT ROWID;

${changeTriggers}`;
