import { once } from "node:events";
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
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
  const folder = mkdtempSync(join(tmpdir(), "backfile-"));
  const file = join(folder, "rows.jsonl");
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove); // `backfile records | head` ends the program
  const out = createWriteStream(file);
  const written = finished(out);
  written.catch(() => {}); // if the rows fail first, their error is the one to report
  try {
    const people = peopleOfArticles();
    for await (const row of rows) {
      if (row.article) people.add(articleOf(row.article));
      if (!out.write(`${asLine(row)}\n`)) {
        await Promise.race([once(out, "drain"), written]);
      }
    }
    out.end();
    await written;
    const identities = people.identities();
    for await (const line of createInterface({ input: createReadStream(file) })) {
      yield { row: JSON.parse(line) as SeedRow, identities };
    }
  } finally {
    out.destroy();
    process.off("exit", remove);
    remove();
  }
}

/** JSON without the line ends of Unicode, at which Node splits lines too. */
const asLine = (row: SeedRow): string =>
  JSON.stringify(row).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
