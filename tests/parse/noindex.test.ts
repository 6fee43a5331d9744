import { expect, test } from "vitest";
import { readRecord } from "../../src/content/read-record.ts";

const body = "The harbour was dredged on Friday and the boats came back before noon.\n";

async function isNoindex(lines: string, fix?: string): Promise<boolean> {
  const bytes = `---\ntitle: Harbour dredged\ndate: 2019-05-03\n${lines}\n---\n\n${body}`;
  const { article } = await readRecord({ seed: "a.md", bytes, ...(fix && { fix }) });
  expect(article?.status).toBe("published");
  return article?.noindex ?? false;
}

test.each([
  "noindex: true",
  "NoIndex: yes",
  "no_index:",
  "robotsNoIndex: true",
  "robots: noindex",
  "robots: [noindex, nofollow]",
  "robots: none",
  "robots: { index: false }",
  "meta_robots: NOINDEX,FOLLOW",
  "sitemap: false",
  "sitemap: { disable: true }",
  "seo: { noindex: true }",
  "params: { seo: { robots: noindex } }",
])("%s keeps the article from being listed", async (lines) => {
  expect(await isNoindex(lines)).toBe(true);
});

test.each([
  "noindex: false",
  "robots: index, follow",
  "robots: { index: true }",
  "sitemap: true",
  "sitemap: { priority: 0.5 }",
  "seo: { noindex: no }",
  "tags: [noindex]",
])("%s leaves it listed", async (lines) => {
  expect(await isNoindex(lines)).toBe(false);
});

test("a fix file overrides the front matter, both ways", async () => {
  expect(await isNoindex("section: News", "noindex: true\n")).toBe(true);
  expect(await isNoindex("noindex: true", "noindex: false\n")).toBe(false);
  expect(await isNoindex("noindex: true", "section: News\n")).toBe(true);
});

test("a word in the text changes nothing", async () => {
  const text = `Robots\n\nrobots: noindex is what the sign said.\n\n${body}`;
  const { article } = await readRecord({ seed: "a.txt", bytes: text });
  expect(article?.noindex).toBeUndefined();
});
