import { expect, test } from "vitest";
import { basePath } from "../../src/model/settings.ts";
import { canonical, href } from "../../templates/_includes/href.ts";

// The settings hold the address as a browser asks for it.
const url = new URL("https://example.org/archiv-ü/").href;
const site = { base: basePath({ url }), url };

test("links below a path of other letters are encoded once", () => {
  expect(href(site, "/2019/05/03/hafen-für-alle/")).toBe(
    "/archiv-%C3%BC/2019/05/03/hafen-f%C3%BCr-alle/",
  );
  expect(canonical(site, "/2019/")).toBe("https://example.org/archiv-%C3%BC/2019/");
});
