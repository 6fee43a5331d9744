import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { finished } from "node:stream/promises";
import type { Identities } from "../model/speaker-record.ts";
import { articleOf, type SeedRow } from "../store/seeds/article-row.ts";
import { peopleOfArticles } from "./people-of-articles.ts";

/** Each row with whom the names in all of them mean. The rows wait in a temporary file, because an archive may not fit in memory. */
export async function* withIdentities(
  rows: AsyncIterable<SeedRow>,
): AsyncGenerator<{ readonly row: SeedRow; readonly identities: Identities }> {
  await using file = await openUnnamed();
  const people = peopleOfArticles();
  const out = file.createWriteStream({ autoClose: false });
  for await (const row of rows) {
    if (row.article) people.add(articleOf(row.article));
    if (!out.write(`${asLine(row)}\n`)) {
      await new Promise((resolve) => out.once("drain", () => resolve(undefined)));
    }
  }
  out.end();
  await finished(out);
  const identities = people.identities();
  const input = file.createReadStream({ start: 0, autoClose: false });
  for await (const line of createInterface({ input })) {
    yield { row: JSON.parse(line) as SeedRow, identities };
  }
}

/** A temporary file that is gone even if the program ends early, as in `backfile records | head`: it has no name any more. */
async function openUnnamed(): Promise<FileHandle> {
  const path = join(tmpdir(), `backfile-${randomUUID()}.jsonl`);
  const file = await open(path, "wx+", 0o600);
  rmSync(path);
  return file;
}

/** JSON without the line ends of Unicode, at which Node splits lines too. */
const asLine = (row: SeedRow): string =>
  JSON.stringify(row).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
