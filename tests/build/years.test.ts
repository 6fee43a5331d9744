import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const onDay = (day: string, n: number) => seed(day, `Report ${n} of ${day}`, "The tide was high.");

test("the shades of every year's days follow the whole archive; an empty year loses its page", async () => {
  using archive = new TemporaryArchive();
  archive.put("seeds/old.txt", onDay("May 3, 2001", 0));
  archive.put("seeds/new.txt", onDay("May 3, 2019", 0));
  await archive.build();
  const old = () => archive.read("_site/2001/index.html");
  expect(old()).toContain('class="ink-2" href="/2001/05/03/"');
  expect(old()).not.toContain("Articles a day");
  for (let n = 1; n < 4; n++) archive.put(`seeds/new-${n}.txt`, onDay("May 3, 2019", n));
  await archive.build();
  expect(old()).toContain('class="ink-1" href="/2001/05/03/"');
  expect(old()).toContain(
    'Articles a day: <span class="ink-1">1–3</span> <span class="ink-5">4+</span>',
  );
  archive.remove("seeds/old.txt");
  await archive.build();
  expect(archive.paths()).not.toContain("2001/index.html");
});

test("an archive of one year shows its calendar under Years; of four years, a bar for each", async () => {
  using archive = new TemporaryArchive();
  archive.put("seeds/1.txt", onDay("May 3, 2001", 0));
  archive.put("seeds/2.txt", onDay("July 4, 2001", 0));
  await archive.build();
  const years = () => archive.read("_site/years/index.html");
  expect(years()).toContain('aria-label="May 3, 2001: 1 article"');
  expect(years()).toContain('aria-label="July 2001: 1 article"');
  expect(archive.read("_site/404.html")).toContain('aria-label="July 2001: 1 article"');
  for (const year of [2002, 2003, 2004]) {
    archive.put(`seeds/${year}.txt`, onDay(`May 3, ${year}`, 0));
  }
  await archive.build();
  expect(years()).toContain('aria-label="2001: 2 articles"');
  expect(years()).not.toContain("July 2001");
  archive.remove("seeds/2004.txt");
  await archive.build();
  expect(years()).toContain('aria-label="July 2001: 1 article"');
  expect(years()).not.toContain('aria-label="May 3, 2001');
});
