import { expect, test } from "vitest";
import { readArticle } from "../../src/content/read-article.ts";
import type { SeedPath } from "../../src/model/article.ts";
import { bodyHtml } from "../../src/render/body/body-html.ts";
import { guardImages } from "../../src/render/remote-images.ts";
import { wordsOf } from "../../src/render/strings/words-of.ts";

async function bodyOf(markdown: string) {
  const seed = {
    seed: "a.md" as SeedPath,
    format: "markdown" as const,
    bytes: new TextEncoder().encode(`---\ntitle: A\n---\n\n${markdown}\n`),
  };
  const { article } = await readArticle(seed, { lang: "en" });
  if (!article) throw new Error("It is an article");
  return guardImages(await bodyHtml(article, wordsOf("en")));
}

test("a body without images is unchanged, and needs no other host", async () => {
  const { body, imageOrigins } = await bodyOf('Text with `<img src="https://a.example/x.png">`.');
  expect(imageOrigins).toEqual([]);
  expect(body).not.toContain("loading");
});

test("an image of another host is loaded late, without the page's address, from that host alone", async () => {
  const { body, imageOrigins } = await bodyOf(
    "![A > B](https://pictures.example:8443/a.png?w=1&h=2) ![B](/own.png) ![C](http://old.example/c.gif)",
  );
  expect(imageOrigins).toEqual(["http://old.example", "https://pictures.example:8443"]);
  expect(body).toMatch(
    /<img src="https:\/\/pictures\.example:8443\/a\.png[^>]*" alt="A > B" loading="lazy" referrerpolicy="no-referrer">/,
  );
  expect(body.match(/loading="lazy"/g)).toHaveLength(3);
});

test("raw HTML can neither add a host to the policy nor change how its images are loaded", async () => {
  const { body, imageOrigins } = await bodyOf(
    `<picture><source srcset="https://wide.example/a.webp 2x, //small.example/b.webp"><img src="//schemeless.example/a.png" loading="eager" referrerpolicy="unsafe-url"></picture>\n\n<img src="https://a.example;script-src/x.png">`,
  );
  expect(imageOrigins).toEqual(["https://schemeless.example"]);
  expect(body).not.toMatch(/eager|unsafe-url/);
});
