import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test, vi } from "vitest";
import type { Day } from "../../src/model/day.ts";
import type { SpeakerKey } from "../../src/model/speaker.ts";
import { openForReading } from "../../src/store/connection.ts";
import { ask } from "../../src/store/queries/queries.ts";
import { seed, TemporaryArchive } from "../build/temporary-archive.ts";

const article = (day: string, headline: string) =>
  seed(day, headline, "“It is deep,” said Ines Calder, the harbour master.");

/** Tables with a row for each article, or more. An index of some of them only may be gone through, and one of keys to count them. */
const walks =
  /^SCAN (articles|contents|quotes|topics|entries|addresses|seeds|files|own|older|same|next)\b(?! USING (COVERING )?INDEX (\w+_(duplicate|withdrawn|unwanted|unaddressed|told|pending)|files_by_key)\b)/;
/** All that have an address, which is nearly all. */
const walksAddresses = /INDEX articles_by_permalink \(permalink>\?\)/;

test("what is asked of a large archive for a small change goes through none of its tables", async () => {
  using archive = new TemporaryArchive({
    "a.txt": article("3 May 2019", "Harbour dredged"),
    "b.txt": article("4 May 2019", "Pier opened"),
  });
  await archive.build();
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
    archive.put("seeds/c.txt", article("5 May 2019", "Quay closed"));
    expect(await archive.build()).toMatchObject({ parsed: 1, articles: 3 });
    askAll(openForReading(join(archive.folder, ".backfile/archive.sqlite")));
  } finally {
    spy.mockRestore();
  }
  expect([...found]).toEqual([]);
});

/** As the pages do, which are drawn in workers. */
function askAll(archive: DatabaseSync): void {
  const questions = ask(archive);
  const day = "2019-05-04" as Day;
  const speaker = "ines-calder" as SpeakerKey;
  const [card] = questions.articlesOn(day);
  if (!card) throw new Error("no article");
  const { day: _, ...undated } = card;
  questions.article(card.url);
  questions.neighbours(card);
  questions.neighbours(undated);
  questions.earlierOn(`speakers/${speaker}`, card);
  questions.articlesOn(day, 3);
  questions.undatedArticles();
  questions.newestArticles(5);
  questions.oldestArticles(5);
  questions.withdrawnArticles();
  questions.duplicatedArticles();
  questions.daysOnAnniversary("05-04");
  questions.anniversaries();
  questions.aroundAnniversary("05-04");
  questions.daysWithArticles("2019");
  questions.monthsWithArticles("2019");
  questions.yearsWithArticles();
  questions.around("2019-05");
  questions.speakers();
  questions.mostQuoted(5);
  questions.speaker(speaker);
  questions.daysQuoted(speaker);
  questions.quotesBy(speaker);
  questions.quotesBy(speaker, "2019");
  questions.topicLists();
  questions.topics("tags");
  questions.topic("tags", "harbour");
  questions.daysFiled("tags", "harbour");
  questions.articlesUnder("tags", "harbour", "2019");
  questions.quotesByDay();
  questions.quotesIn("2019-05", 5);
  questions.quotesIn("undated", 5);
  questions.newestQuotes(5);
  questions.extent();
}
