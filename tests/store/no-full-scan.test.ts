import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test, vi } from "vitest";
import type { Day } from "../../src/model/day.ts";
import type { SpeakerKey } from "../../src/model/speaker.ts";
import { openForReading, openStore } from "../../src/store/connection.ts";
import { queriesOf } from "../../src/store/queries/queries.ts";
import { seed, TemporaryArchive } from "../build/temporary-archive.ts";

const article = (day: string, headline: string) =>
  seed(day, headline, "“It is deep,” said Ines Calder, the harbour master.");

/** Tables with a row for each article, or more. An index of a few of them may be scanned, and one of keys to count them. */
const scans =
  /^SCAN (articles|contents|quotes|topics|entries|addresses|seeds|files|links|own|older|same|next)\b(?! USING (COVERING )?INDEX (\w+_(duplicate|withdrawn|unwanted|unaddressed|with_messages|pending)|files_by_key|links_to_files)\b)/;
/** All articles that have an address, which is nearly all. */
const scansAddresses = /INDEX articles_by_permalink \(permalink>\?\)/;

/** The second is asked only if all quotations fit on one page. */
const isForSmallArchives = /LIMIT 1$|AND TRUE ORDER BY/;

const isQuery = /^(?:SELECT|INSERT|UPDATE|DELETE|WITH|CREATE TEMP TABLE \w+ AS)\b/;

/** While in use, records each scan of a large table in prepared and executed statements. */
function scansNoted(): Disposable & { readonly found: ReadonlySet<string> } {
  const { prepare, exec } = DatabaseSync.prototype;
  const found = new Set<string>();
  const note = (store: DatabaseSync, sql: string) => {
    if (!isQuery.test(sql)) return;
    for (const { detail } of prepare.call(store, `EXPLAIN QUERY PLAN ${sql}`).all()) {
      const isScan = scans.test(String(detail)) || scansAddresses.test(String(detail));
      if (isScan && !isForSmallArchives.test(sql)) found.add(`${detail}: ${sql}`);
    }
  };
  const spies = [
    vi.spyOn(DatabaseSync.prototype, "prepare").mockImplementation(function (
      this: DatabaseSync,
      sql: string,
    ) {
      note(this, sql.trim());
      return prepare.call(this, sql);
    }),
    // One statement after the other: a later one may need a table that an earlier one makes.
    vi.spyOn(DatabaseSync.prototype, "exec").mockImplementation(function (
      this: DatabaseSync,
      sql: string,
    ) {
      const statements = /CREATE TRIGGER/.test(sql) ? [sql] : sql.split(";");
      for (const statement of statements.map((each) => each.trim())) {
        note(this, statement);
        exec.call(this, statement);
      }
    }),
  ];
  return { found, [Symbol.dispose]: () => spies.forEach((spy) => void spy.mockRestore()) };
}

test("the queries for a small change of a large archive scan no large table", async () => {
  using archive = new TemporaryArchive({
    "a.txt": article("3 May 2019", "Harbour dredged"),
    "b.txt": article("4 May 2019", "Pier opened"),
    "c.txt": article("6 May 2019", "Quay closed"),
    "gone.txt": article("7 May 2019", "Ferry late"),
    "linking.md": "# Linking\n\n[Quay](c.txt) [Ferry](GONE.txt) ![Pier](pier.png)\n",
  });
  archive.put("seeds/pier.png", "a picture");
  await archive.build();
  using noted = scansNoted();
  archive.put("seeds/new.txt", article("5 May 2019", "Quay opened"));
  archive.put("seeds/pier.png", "another picture");
  archive.put("seeds/renamed.txt", archive.read("seeds/b.txt"));
  archive.put("seeds/c.txt", article("6 May 2019", "Quay closed again"));
  for (const seed of ["b.txt", "gone.txt"]) archive.remove(`seeds/${seed}`);
  expect(await archive.build()).toMatchObject({ parsed: 3, gone: 2, articles: 5 });
  const store = openForReading(join(archive.folder, ".backfile/store.sqlite"));
  askAll(store);
  store.close();
  expect([...noted.found]).toEqual([]);
});

test("scans are detected in prepared and in executed statements", () => {
  using noted = scansNoted();
  const { store } = openStore(":memory:");
  store.prepare("SELECT text FROM quotes").all();
  store.exec("PRAGMA user_version; DELETE FROM articles WHERE day = '2019-05-03'");
  store.close();
  expect([...noted.found].map((each) => each.split(":")[0])).toEqual([
    "SCAN quotes",
    "SCAN articles",
  ]);
});

/** Runs the queries of pages, which are otherwise rendered in workers. */
function askAll(store: DatabaseSync): void {
  const queries = queriesOf(store);
  const day = "2019-05-04" as Day;
  const speaker = "ines-calder" as SpeakerKey;
  const [card] = queries.articlesOn(day);
  if (!card) throw new Error("no article");
  const { day: _, ...undated } = card;
  queries.article(card.url);
  queries.neighbours(card);
  queries.neighbours(undated);
  queries.earlierThan(card);
  queries.articlesOn(day, 3);
  queries.undatedArticles();
  queries.newestArticles(5);
  queries.oldestArticles(5);
  queries.withdrawnArticles();
  queries.duplicatedArticles();
  queries.daysOnAnniversary("05-04");
  queries.hasOtherYears(day);
  queries.anniversaries();
  queries.aroundAnniversary("05-04");
  queries.daysWithArticles("2019");
  queries.articlesEachDay();
  queries.monthsWithArticles("2019");
  queries.yearsWithArticles();
  queries.around("2019-05");
  queries.speakers();
  queries.mostQuoted(5);
  queries.speaker(speaker);
  queries.daysQuoted(speaker);
  queries.quotedWith(speaker, 9);
  queries.quotesBy(speaker);
  queries.quotesBy(speaker, "2019");
  queries.topicLists();
  queries.topics("tags");
  queries.topic("tags", "harbour");
  queries.daysFiled("tags", "harbour");
  queries.articlesUnder("tags", "harbour", "2019");
  queries.quotesByDay();
  queries.quotesIn("2019-05", 5);
  queries.quotesIn("undated", 5);
  queries.newestQuotes(5);
  queries.extent();
}
