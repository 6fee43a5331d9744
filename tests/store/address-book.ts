import { hash } from "node:crypto";
import type { SeedPath } from "../../src/model/article.ts";
import { byteOrder } from "../../src/model/byte-order.ts";
import { openStore, type Store } from "../../src/store/connection.ts";
import { clearDirty } from "../../src/store/index/dirty.ts";
import { ledgerText, loadLedger, recordLedger } from "../../src/store/permalinks/ledger.ts";
import { updatePermalinks } from "../../src/store/permalinks/update-permalinks.ts";
import type { SeedRow } from "../../src/store/seeds/article-row.ts";
import {
  changedSeeds,
  commitScan,
  recordScan,
  removeGone,
} from "../../src/store/seeds/record-scan.ts";
import { upsertSeeds } from "../../src/store/seeds/upsert-seeds.ts";

/** The content of a seed. */
export type Content = {
  readonly text: string;
  readonly headline: string;
  readonly day?: string;
  readonly draft?: boolean;
};

/** A folder of seeds and its ledger, brought up to date as a build does, without reading or rendering anything. */
export class AddressBook implements Disposable {
  readonly seeds = new Map<string, Content>();
  ledger = "";
  #store: Store = openStore(":memory:").store;

  /** Gives addresses; returns the probable renames as `old seed > new seed`. */
  build(): readonly string[] {
    const store = this.#store;
    const stats = [...this.seeds]
      .map(([seed, content]) => {
        const changed = Number.parseInt(sha256Of(content).slice(0, 12), 16);
        return {
          seed: seed as SeedPath,
          file: { bytes: 1, modified: changed, changed, inode: 1 },
        };
      })
      .sort((a, b) => byteOrder(a.seed, b.seed));
    recordScan(store, stats, "parser");
    removeGone(store);
    const seen = [...changedSeeds(store, 1000)].flat();
    const rows = seen.flatMap((each) => {
      const content = this.seeds.get(each.seed);
      return content ? [{ seen: each, row: rowOf(each.seed, content) }] : [];
    });
    upsertSeeds(store, rows, "parser");
    commitScan(store);
    const bytes = Buffer.from(this.ledger);
    loadLedger(store, { bytes, digest: hash("sha256", bytes) }, "permalinks.tsv");
    const { renames } = updatePermalinks(store, 1000);
    this.ledger = [...ledgerText(store)].join("");
    recordLedger(store, "permalinks.tsv", hash("sha256", this.ledger));
    clearDirty(store);
    return renames.map(({ lost, given }) => `${lost.seed} > ${given.seed}`);
  }

  loseStore(): void {
    this.#store.close();
    this.#store = openStore(":memory:").store;
  }

  /** The address of each seed that has one. */
  addresses(): ReadonlyMap<string, string> {
    const rows = this.#store
      .prepare("SELECT seed, permalink FROM articles WHERE permalink IS NOT NULL ORDER BY seed")
      .all();
    return new Map(rows.map(({ seed, permalink }) => [String(seed), String(permalink)] as const));
  }

  /** The serial number of each address. */
  serials(): ReadonlyMap<string, number> {
    const lines = this.ledger.trimEnd().split("\n").slice(1);
    return new Map(
      lines.map((line) => {
        const [permalink = "", , , serial] = line.split("\t");
        return [permalink, Number(serial)] as const;
      }),
    );
  }

  [Symbol.dispose](): void {
    this.#store.close();
  }
}

export const sha256Of = (content: Content): string => hash("sha256", JSON.stringify(content));

function rowOf(seed: string, content: Content): SeedRow {
  const { text, headline, day, draft } = content;
  return {
    seed,
    sha256: sha256Of(content),
    messages: [],
    article: {
      status: draft ? "draft" : "published",
      day: day ?? null,
      slug: null,
      card: JSON.stringify({ headline }),
      cardDigest: headline,
      digest: text,
      body: "{}",
      text,
      quotes: [],
      topics: [],
      noindex: false,
      modified: null,
      time: "~",
      weight: 0,
      bytes: 0,
      links: [],
    },
  };
}
