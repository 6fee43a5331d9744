import { expect, test } from "vitest";
import { readArticle } from "../../src/content/read-article.ts";
import type { SeedPath } from "../../src/model/article.ts";
import type { ResolvedLink } from "../../src/model/local-link.ts";
import type { Permalink } from "../../src/model/permalink.ts";
import { bodyHtml } from "../../src/render/body/body-html.ts";
import { pageLinks } from "../../src/render/page-links.ts";
import { wordsOf } from "../../src/render/strings/words-of.ts";

/** The body of a Markdown text whose links have these targets, without ids, classes and paragraph marks. */
async function bodyOf(text: string, links: readonly ResolvedLink[]): Promise<string> {
  const bytes = new TextEncoder().encode(`# Head\n\n${text}\n`);
  const seed = { seed: "a.md" as SeedPath, format: "markdown" as const, bytes };
  const { article } = await readArticle(seed, { lang: "en" });
  if (!article) throw new Error("no article");
  const body = await bodyHtml(article, wordsOf("en"), pageLinks(links, { base: "/archive/" }));
  return body
    .replace(/<a href="#p\d+" class="here"[^>]*><\/a>/g, "")
    .replace(/<p id="p\d+">/g, "<p>");
}

const link = (address: string, target: object) =>
  ({ address, isPicture: false, ...target }) as ResolvedLink;
const picture = (address: string, target: object) =>
  ({ address, isPicture: true, ...target }) as ResolvedLink;
const nothing = { to: "nothing" };
const page = {
  to: "page",
  url: "/2019/05/03/pr\u00fcfung/" as Permalink,
  anchor: "user-content-x",
};

test("links and pictures get their addresses below the site's path, however they are written", async () => {
  const href = "/archive/2019/05/03/pr%C3%BCfung/#user-content-x";
  const src = "/archive/img/a%23%20b.png";
  const links = [link("b.md#x", page), picture("b.png", { to: "file", path: "img/a# b.png" })];
  expect(await bodyOf('[b](b.md#x "t") [b][r]\n\n[r]: b.md#x', links)).toBe(
    `<p><a href="${href}" title="t">b</a> <a href="${href}">b</a></p>`,
  );
  expect(await bodyOf('![b](b.png) ![*b*][r] <img src="b.png">\n\n[r]: b.png', links)).toBe(
    `<p><img src="${src}" alt="b"> <img src="${src}" alt="b"> <img src="${src}" alt=""></p>`,
  );
});

test("a link that leads nowhere becomes its words, with their marks, pictures and id", async () => {
  const links = [link("b.md", nothing), picture("b.png", { to: "file", path: "b.png" })];
  expect(await bodyOf("See [the **pier** ![b](b.png)](b.md).", links)).toBe(
    '<p>See the <strong>pier</strong> <img src="/archive/b.png" alt="b">.</p>',
  );
  expect(await bodyOf('See <a id="x" href="b.md">it</a>.', links)).toBe(
    '<p>See <span id="user-content-x">it</span>.</p>',
  );
});

test("a picture that leads nowhere becomes its description, its title or the name of its file", async () => {
  const links = [picture("sub/b.png", nothing)];
  expect(await bodyOf('![A <b> pier](sub/b.png "t")', links)).toBe("<p>A &#x3C;b> pier</p>");
  expect(await bodyOf('![](sub/b.png "A pier")', links)).toBe("<p>A pier</p>");
  expect(await bodyOf("![](sub/b.png)", links)).toBe("<p>b.png</p>");
});

test("an address without a target stays as it is", async () => {
  expect(await bodyOf("[b](b.md) ![b](b.png)", [])).toBe(
    '<p><a href="b.md">b</a> <img src="b.png" alt="b"></p>',
  );
});
