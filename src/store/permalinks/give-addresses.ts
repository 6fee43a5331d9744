import { foldedAddress } from "../../model/address-fault.ts";
import type { Day } from "../../model/day.ts";
import { numbered, type Permalink, slugOf, wantedPermalink } from "../../model/permalink.ts";
import type { Store } from "../connection.ts";
import { addIndexes, dropIndexes, indexesOfAddresses } from "../index/late-indexes.ts";
import { addressInserter, lastSerialOf, setLastSerial } from "./ledger.ts";

export type GivenAddress = {
  readonly seed: string;
  readonly permalink: Permalink;
  /** The address that it would have if no other article had that one. */
  readonly wanted: Permalink;
};

/**
 * Gives new articles an address of their own and a serial number: by day, the undated last, and by the path of the seed within a
 * day. If two ask for the same address, the later one in this order gets a number.
 */
export function giveAddresses(store: Store, onGiven: (given: GivenAddress) => void): void {
  store.exec(selectNew);
  // If all are new, rows and indexes are written in sorted order: inserted as they came, a million took thirty times as long as
  // a hundred thousand.
  const areAllNew = store.prepare("SELECT 1 FROM addresses LIMIT 1").get() === undefined;
  if (areAllNew) dropIndexes(store, indexesOfAddresses);
  const keep = store.prepare("INSERT INTO temp.given VALUES (?, ?)");
  const insert = addressInserter(store);
  const freeOf = freeAddresses(store);
  let serial = lastSerialOf(store);
  for (const row of store.prepare("SELECT * FROM temp.new_articles ORDER BY rowid").iterate()) {
    const { id, seed, sha256, ...named } = row as NewArticle;
    const wanted = wantedBy({ sha256, ...named });
    const permalink = freeOf(wanted);
    keep.run(id, permalink);
    insert({ permalink, seed, sha256, serial: ++serial });
    onGiven({ seed, permalink, wanted });
  }
  setLastSerial(store, serial);
  store.exec(putGiven);
  addIndexes(store, indexesOfAddresses);
}

type NewArticle = {
  readonly id: number;
  readonly seed: string;
  readonly sha256: string;
  readonly day: string | null;
  readonly slug: string | null;
  readonly headline: string;
};

const selectNew = `
  CREATE TEMP TABLE given (id INTEGER NOT NULL, permalink TEXT NOT NULL);
  CREATE TEMP TABLE new_articles AS
    SELECT id, seed, sha256, day, slug, card ->> 'headline' AS headline FROM articles
    WHERE permalink IS NULL AND duplicate_of IS NULL AND status <> 'draft'
    ORDER BY day IS NULL, day, seed`;

const putGiven = `
  CREATE TEMP TABLE placed AS SELECT id, permalink FROM temp.given ORDER BY id;
  UPDATE articles SET permalink = placed.permalink FROM temp.placed WHERE placed.id = articles.id;
  DROP TABLE temp.new_articles;
  DROP TABLE temp.given;
  DROP TABLE temp.placed`;

function wantedBy({ day, slug, headline, sha256 }: Omit<NewArticle, "id" | "seed">): Permalink {
  const asked = slug === null ? "" : slugOf(slug);
  const last = asked || slugOf(headline) || `article-${sha256.slice(0, 8)}`;
  return wantedPermalink((day ?? undefined) as Day | undefined, last);
}

/** The wanted address, or the first with a number that no article has. */
function freeAddresses(store: Store): (wanted: Permalink) => Permalink {
  const find = store.prepare("SELECT 1 FROM addresses WHERE permalink = ? OR folded = ?");
  const isTaken = (permalink: Permalink) =>
    find.get(permalink, foldedAddress(permalink)) !== undefined;
  const nextNumbers = new Map<Permalink, number>(); // so that a headline used hundreds of times does not try all numbers each time
  return (wanted) => {
    let number = nextNumbers.get(wanted);
    if (number === undefined && !isTaken(wanted)) {
      return wanted;
    }
    number ??= 2;
    while (isTaken(numbered(wanted, number))) number++;
    nextNumbers.set(wanted, number + 1);
    return numbered(wanted, number);
  };
}
