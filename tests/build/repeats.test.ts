import { expect, test } from "vitest";
import { expectClean, printViews, settings } from "./history.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const report = (day: string, headline: string, ...paragraphs: string[]) =>
  seed(day, headline, ...paragraphs, "It rained all day.");

const first = report("3 May 2019", "First", "“The gates were never tested,” said Ines Calder.");
const later = report("4 May 2020", "Later", "“The gates were never tested!” Ines Calder said.");
const split = report(
  "5 May 2021",
  "Split",
  "“The gates,” said Ines Calder, “were never tested.” “We are going home now,” she said.",
);
const page = "speakers/ines-calder/index.html";

test("the same quotation in several articles is one entry with its occurrences, the earliest first", async () => {
  using archive = new TemporaryArchive({ "b.txt": later, "c.txt": split });
  await archive.build();
  expect(archive.page(page)).toContain("2 quotations, ");
  archive.put("seeds/a.txt", first);
  await archive.build();
  const shown = archive.page(page);
  expect(shown.match(/gates … were never tested|gates were never tested/g)).toHaveLength(1);
  expect(shown).toContain(
    'href="/2019/05/03/first/#q1">in the article</a></p>\n<p class="again">Again in <a href="/2020/05/04/later/#q1">Later</a> ' +
      '(<time datetime="2020-05-04">May 4, 2020</time>), <a href="/2021/05/05/split/#q1">Split</a>',
  );
  expect(shown).toContain("“We are going home now”");
  expect(archive.page("speakers/index.html")).toMatch(/Ines Calder<\/a>.*class="count">2</);
  // The articles' own pages have them as before.
  expect(archive.page("2020/05/04/later/index.html")).toContain('id="q1"');
});

test("the first occurrence goes, comes, moves and is withdrawn; each build leaves what a clean one does", async () => {
  using archive = new TemporaryArchive({}, settings);
  printViews(archive);
  const steps: readonly (readonly [string, string | undefined])[] = [
    ["seeds/b.txt", later],
    ["seeds/c.txt", split],
    ["seeds/a.txt", first],
    ["seeds/a.fix.yaml", "date: 2020-09-09\n"],
    ["seeds/b.fix.yaml", "headline: Corrected\n"],
    ["seeds/b.fix.yaml", "status: withdrawn\nreason: Wrong\n"],
    ["seeds/b.fix.yaml", undefined],
    ["people.yaml", "- name: Ines M. Calder\n  aliases: [Ines Calder]\n"],
    ["seeds/c.fix.yaml", "quotes: [{ words: The gates, speaker: Karl Ott }]\n"],
    ["seeds/b.txt", undefined],
    ["seeds/c.fix.yaml", undefined],
    ["seeds/a.fix.yaml", undefined],
    ["seeds/a.txt", undefined],
  ];
  for (const [path, text] of steps) {
    if (text === undefined) archive.remove(path);
    else archive.put(path, text);
    await archive.build();
  }
  await expectClean(archive);
  for (const [path, text] of steps.slice(0, 6)) {
    if (text !== undefined) archive.put(path, text);
    await archive.build();
    const left = archive.site();
    archive.remove(".backfile");
    archive.remove("_site");
    await archive.build();
    expect(archive.site()).toEqual(left);
  }
});
