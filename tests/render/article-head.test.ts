import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "../build/temporary-archive.ts";

const headOf = (page: string): string | undefined =>
  /<header[^>]*>\n<h1[\s\S]*?<\/header>/.exec(page)?.[0];

test("the head of an article has its day, place and agency", async () => {
  using archive = new TemporaryArchive({
    "wire.txt": seed(
      "17 March 1987",
      "Tin prices rise",
      "LONDON, March 17 (Reuters) - Tin prices rose on Tuesday, dealers said.",
    ),
  });
  await archive.build();
  const page = archive.page("1987/03/17/tin-prices-rise/index.html");
  expect(headOf(page)).toContain(
    '<p class="meta"><time datetime="1987-03-17">March 17, 1987</time> · London · Reuters</p>',
  );
  expect(page).toContain('<li><a href="/1987/03/17/">17</a></li>');
});

test("an article without a day, place or agency has no empty line", async () => {
  using archive = new TemporaryArchive({ "note.txt": "Tide tables\n\nThey are long.\n" });
  await archive.build();
  expect(headOf(archive.page("undated/tide-tables/index.html"))).not.toContain("meta");
});

test("the speakers are listed once each, with their quotations", async () => {
  using archive = new TemporaryArchive({
    "pier.txt": seed(
      "3 May 2019",
      "Pier",
      "“The pier is deep,” said Ines Calder.",
      "“The pier is long,” said Tobias Wren.",
      "“The pier is old and nobody knows how it was built,” said Ines Calder.",
    ),
  });
  await archive.build();
  const page = archive.page("2019/05/03/pier/index.html");
  const list = /<section class="quotations">[\s\S]*?<\/section>/.exec(page)?.[0] ?? "";
  expect(list.match(/class="speaker"/g)).toHaveLength(2);
  expect(list).toContain('Ines Calder</a> <span class="count">2 quotations</span>');
  expect([...list.matchAll(/href="#(q\d)"/g)].map(([, anchor]) => anchor)).toEqual([
    "q1",
    "q3",
    "q2",
  ]);
  expect(list).toContain(">“The pier is old and nobody knows…</a>");
});
