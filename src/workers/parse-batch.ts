import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticle, type Seed } from "../content/read-article.ts";
import type { SeedPath } from "../model/article.ts";
import { formatOf } from "../model/format.ts";
import { messageOf, type Outcome } from "../model/message.ts";
import type { ParseSettings } from "../model/settings.ts";
import { fixPathOf, isFix } from "../source/seed-names.ts";
import { articleRowOf, type SeedRow } from "../store/seeds/article-row.ts";

export type ParseTask = {
  readonly folder: string;
  readonly seeds: readonly SeedPath[];
  readonly settings: ParseSettings;
  /** Of seeds that were parsed before, the SHA-256 they had then: with the same bytes they are not parsed again. */
  readonly known?: Readonly<Record<string, string>>;
};

/** Reads and parses a batch of seeds into rows for the archive. Runs in a worker. */
export async function parseBatch({ seeds, ...task }: ParseTask): Promise<readonly SeedRow[]> {
  const rows: SeedRow[] = [];
  for (const seed of seeds) rows.push(await rowOf(seed, task));
  return rows;
}

async function rowOf(
  seed: SeedPath,
  { folder, settings, known = {} }: Omit<ParseTask, "seeds">,
): Promise<SeedRow> {
  if (isFix(seed)) {
    const reason = `There is no seed beside ${seed}.`;
    return { seed, sha256: "", messages: [messageOf("fix-orphan", reason)] };
  }
  const read = readBytes(join(folder, seed));
  if (typeof read === "string") {
    return { seed, sha256: "", messages: [messageOf("seed-unreadable", read)] };
  }
  if (known[seed] && known[seed] === hash("sha256", read)) {
    return { seed, sha256: known[seed], messages: [], unchanged: true };
  }
  const fix = fixOf(folder, seed);
  const { sha256, article, messages } = await readArticle(
    { seed, format: formatOf(seed) ?? "text", bytes: read, ...fix.value },
    settings,
  );
  return {
    seed,
    sha256,
    messages: [...fix.messages, ...messages],
    ...(article && { article: articleRowOf(article) }),
  };
}

function fixOf(folder: string, seed: SeedPath): Outcome<Pick<Seed, "fix">> {
  const path = fixPathOf(seed);
  if (!existsSync(join(folder, path))) return { value: {}, messages: [] };
  const read = readBytes(join(folder, path));
  return typeof read === "string"
    ? { value: {}, messages: [{ ...messageOf("seed-unreadable", read), file: path }] }
    : { value: { fix: { path, text: new TextDecoder().decode(read) } }, messages: [] };
}

function readBytes(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch (error) {
    return error instanceof Error ? error.message.replace(/, open '.*'$/, "") : String(error);
  }
}
