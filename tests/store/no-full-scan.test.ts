import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test, vi } from "vitest";
import type { Day } from "../../src/model/day.ts";
import type { SpeakerKey } from "../../src/model/speaker.ts";
import { openForReading } from "../../src/store/connection.ts";
import { queriesOf } from "../../src/store/queries/queries.ts";
import { seed, TemporaryArchive } from "../build/temporary-archive.ts";

const article = (day: string, headline: string) =>
  seed(day, headline, "“It is deep,” said Ines Calder, the harbour master.");

/** Tables with a row for each article, or more. An index of some of them only may be gone through, and one of keys to count them. */
const walks =
  /^SCAN (articles|contents|quotes|topics|entries|addresses|seeds|files|own|older|same|next)\b(?! USING (COVERING )?INDEX (\w+_(duplicate|withdrawn|unwanted|unaddressed|told|pending)|files_by_key)\b)/;
/** All that have an address, which is nearly all. */
const walksAddresses = /INDEX articles_by_permalink \(permalink>\?\)/;

test("what is asked of a large archive for a small change goes through none of its tables", async () => {
  using store = new TemporaryArchive({
    "a.txt": article("3 May 2019", "Harbour dredged"),
    "b.txt": article("4 May 2019", "Pier opened"),
  });
  await store.build();
  const { prepare } = DatabaseSync.prototype;
  const found = new Set<string>();
  const spy = vi.spyOn(DatabaseSync.prototype, "prepare").mockImplementation(function (
    this: DatabaseSync,
    sql: string,
  ) {
    const values = sql.match(/\?/g)?.map(() => "x") ?? [];
    for (const { detail } of prepare.call(this, `EXPLAIN QUERY PLAN ${sql}`).all(...values)) {
      const isWalk = walks.test(String(detail)) || walksAddresses.test(String(detail));
      if (isWalk && !/LIMIT 1$/.test(sql)) found.add(`${detail}: ${sql}`);
    }
    return prepare.call(this, sql);
  });
  try {
    store.put("seeds/c.txt", article("5 May 2019", "Quay closed"));
    expect(await store.build()).toMatchObject({ parsed: 1, articles: 3 });
    askAll(openForReading(join(store.folder, ".backfile/store.sqlite")));
  } finally {
    spy.mockRestore();
  }
  expect([...found]).toEqual([]);
});

/** As the pages do, which are drawn in workers. */
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
  queries.earlierOn(`speakers/${speaker}`, card);
  queries.articlesOn(day, 3);
  queries.undatedArticles();
  queries.newestArticles(5);
  queries.oldestArticles(5);
  queries.withdrawnArticles();
  queries.duplicatedArticles();
  queries.daysOnAnniversary("05-04");
  queries.anniversaries();
  queries.aroundAnniversary("05-04");
  queries.daysWithArticles("2019");
  queries.monthsWithArticles("2019");
  queries.yearsWithArticles();
  queries.around("2019-05");
  queries.speakers();
  queries.mostQuoted(5);
  queries.speaker(speaker);
  queries.daysQuoted(speaker);
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
