import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { robotsText } from "../../src/feeds/robots.ts";

const require = createRequire(import.meta.url);

/** Its own types describe another kind of module. */
const robotsParser: (url: string, text: string) => Reader = require("robots-parser");

type Reader = {
  readonly isAllowed: (url: string, crawler: string) => boolean | undefined;
  readonly getSitemaps: () => readonly string[];
};

const site = "https://courier.example/archive/";

function read(refusesAi: boolean) {
  const text = robotsText({ base: "/archive/", refusesAi, sitemap: `${site}sitemap.xml` });
  return robotsParser("https://courier.example/robots.txt", text);
}

test("search engines may read everything and find the sitemap, whatever is asked of others", () => {
  for (const refusesAi of [false, true]) {
    const robots = read(refusesAi);
    expect(robots.isAllowed(`${site}2019/`, "Googlebot")).toBe(true);
    expect(robots.getSitemaps()).toEqual([`${site}sitemap.xml`]);
  }
});

test.each(["GPTBot", "ClaudeBot", "CCBot", "Google-Extended", "PerplexityBot", "Bytespider"])(
  "%s is asked to stay away only if the settings say so",
  (name) => {
    expect(read(true).isAllowed(`${site}2019/`, name)).toBe(false);
    expect(read(false).isAllowed(`${site}2019/`, name)).toBe(true);
  },
);

test("only this archive is closed, not the rest of its host", () => {
  expect(read(true).isAllowed("https://courier.example/shop/", "GPTBot")).not.toBe(false);
});

test("without an address there is no line for a sitemap", () => {
  expect(robotsText({ base: "/", refusesAi: false, sitemap: undefined })).toBe(
    "User-agent: *\nAllow: /\n",
  );
});
