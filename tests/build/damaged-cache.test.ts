import { readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { silent } from "../../src/build/build-events.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

/** SQL that damages the store in the ways of a bad disk, another version, or somebody's hand. */
const damages = [
  "DROP TABLE quotes",
  "DROP TRIGGER article_changed",
  "DROP INDEX files_pending",
  "ALTER TABLE seeds ADD COLUMN extra TEXT",
  "PRAGMA user_version = 999",
  "PRAGMA user_version = 0",
  "UPDATE articles SET card = '{bad'",
  "UPDATE articles SET card = 'null'",
  "UPDATE contents SET body = ''",
  "UPDATE seeds SET messages = '[{' WHERE messages <> '[]'",
];

test("a store that is damaged in any way is made again, with a message, and the site is the same", async () => {
  using archive = new TemporaryArchive({
    "a.txt": seed("3 May 2019", "Pier opened", "“It is deep,” said Ines Calder."),
    "b.txt": seed("4 May 2019", "Quay closed", "The boats came back."),
    "empty.txt": "",
  });
  const file = join(archive.folder, ".backfile/store.sqlite");
  await archive.build();
  const [site, ledger] = [archive.site(), archive.read("permalinks.tsv")];
  const damaging: Readonly<Record<string, () => void>> = {
    ...Object.fromEntries(damages.map((sql) => [sql, () => execute(file, sql)])),
    garbage: () => writeFileSync(file, "garbage".repeat(1000)),
    "half of it": () => truncateSync(file, readFileSync(file).length / 2),
    "garbage in the lock": () => writeFileSync(join(archive.folder, ".backfile/lock"), "garbage"),
    "a link in its place": () => {
      rmSync(file);
      symlinkSync(join(archive.folder, "elsewhere"), file);
    },
  };
  for (const [name, damage] of Object.entries(damaging)) {
    damage();
    // So that all is read: the pages are rendered in another way, and then as before.
    for (const kind of ["article", "front"]) {
      archive.put(`templates/${kind}.11ty.js`, "export const render = () => 'changed';");
    }
    archive.put("seeds/b.txt", seed("4 May 2019", "Quay closed", "The boats came back."));
    const said: string[] = [];
    await archive.build({ ...silent, say: (sentence) => said.push(sentence) });
    archive.remove("templates");
    await archive.build();
    expect(archive.site(), name).toEqual(site);
    expect(archive.read("permalinks.tsv"), name).toBe(ledger);
    if (!/in its place|in the lock/.test(name)) {
      expect(said, name).toEqual([
        expect.stringMatching(/^The store could not be used \(.+\); it is made again\.$/),
      ]);
    }
  }
  expect(archive.has("elsewhere")).toBe(false);
});

function execute(file: string, sql: string): void {
  using store = new DatabaseSync(file);
  store.exec(sql);
}
