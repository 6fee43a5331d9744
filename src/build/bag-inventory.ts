import { existsSync, readFileSync } from "node:fs";
import { identifierOf } from "../model/identifier.ts";
import type { Permalink } from "../model/permalink.ts";
import type { Project } from "../project/project.ts";
import { readLedger } from "../store/permalinks/read-ledger.ts";
import { articleOf, type SeedRow } from "../store/seeds/article-row.ts";
import { readEverySeed } from "./read-every-seed.ts";

/** How many seeds an inventory lists, and how many of them have no address yet though they are to be published. */
export type Inventory = {
  readonly text: string;
  readonly seeds: number;
  readonly unaddressed: number;
};

const head = ["seed", "sha256", "status", "permalink", "identifier", "date", "headline"];

/** A table of every seed, in path order: what was read in it, and the address that the ledger has for it. Throws LedgerError. */
export async function inventoryOf(project: Project): Promise<Inventory> {
  const addressOf = addressFinder(project.ledger);
  const { identifierAuthority } = project.settings;
  const lines = [lineOf(head)];
  let unaddressed = 0;
  for await (const row of readEverySeed(project)) {
    const { seed, sha256, article } = row;
    const permalink = addressOf(seed, sha256);
    const whole = article && articleOf(article);
    if (article?.status === "published" && !permalink) unaddressed++;
    const fields = [
      seed,
      sha256,
      statusOf(row),
      permalink ?? "",
      permalink ? identifierOf({ permalink, sha256 }, identifierAuthority) : "",
      article?.day ?? "",
      whole?.headline?.value ?? "",
    ];
    lines.push(lineOf(fields));
  }
  return { text: lines.join(""), seeds: lines.length - 1, unaddressed };
}

const statusOf = ({ article, unread }: SeedRow): string =>
  article?.status ?? (unread ? "unread" : "no article");

/** Finds the permalink of a seed; a copy of a seed, or a renamed one, is found by its bytes. */
function addressFinder(ledger: string): (seed: string, sha256: string) => Permalink | undefined {
  if (!existsSync(ledger)) return () => undefined;
  const { lines } = readLedger(readFileSync(ledger), ledger);
  const found = new Map<string, Permalink>();
  for (const { permalink, seed, sha256 } of lines) {
    found.set(`${sha256} ${seed}`, permalink as Permalink);
    if (!found.has(sha256)) found.set(sha256, permalink as Permalink);
  }
  return (seed, sha256) => found.get(`${sha256} ${seed}`) ?? found.get(sha256);
}

/** Tabs and line ends in a field would end it. */
const lineOf = (fields: readonly string[]): string =>
  `${fields.map((text) => text.replace(/[\t\r\n]+/g, " ")).join("\t")}\n`;
