import { expect, test } from "vitest";
import { seedLink } from "../../src/model/seed-link.ts";

const seed = "1994/may/ferry.md";
const link = (address: string) => seedLink(seed, { address, isPicture: false });
const picture = (address: string) => seedLink(seed, { address, isPicture: true });
const reference = (address: string) =>
  seedLink(seed, { address, isPicture: false, isReference: true });

test.each([
  ["pier.md", "1994/may/pier.md"],
  ["./pier.md", "1994/may/pier.md"],
  ["../pier.md", "1994/pier.md"],
  ["../../1993//pier.txt", "1993/pier.txt"],
  ["pier.MD", "1994/may/pier.MD"],
  ["pier%20one.md", "1994/may/pier one.md"],
  ["gr%C3%BC%C3%9Fe.md", "1994/may/grüße.md"],
  ["100%.md", "1994/may/100%.md"],
  ["%2e%2e/pier.md", "1994/pier.md"],
  ["..\\pier.md", "1994/pier.md"],
  ["/1993/pier.md", "/1993/pier.md"],
  ["{filename}pier.md", "1994/may/pier.md"],
  ["{filename}/1993/pier.md", "/1993/pier.md"],
  ["|filename|pier.md", "1994/may/pier.md"],
  [" pier.md ", "1994/may/pier.md"],
])("%s is the seed %s", (address, path) => {
  expect(link(address)).toEqual({ to: "seed", paths: [path] });
});

test("a link keeps its fragment and drops its query", () => {
  expect(link("pier.md?x=1#crew")).toEqual({
    to: "seed",
    paths: ["1994/may/pier.md"],
    fragment: "crew",
  });
  expect(link("pier.md#")).toEqual({ to: "seed", paths: ["1994/may/pier.md"] });
});

test.each([
  ["pier.jpg", "1994/may/pier.jpg"],
  ["./pictures/a%20b.jpg?w=300", "1994/may/pictures/a b.jpg"],
  ["/img/pier.PNG", "/img/pier.PNG"],
  ["{static}/img/pier.png", "/img/pier.png"],
  ["pier", "1994/may/pier"],
])("the picture %s is the file %s", (address, path) => {
  expect(picture(address)).toEqual({ to: "file", path });
});

test("a link to a file of another kind that may be published is one to that file", () => {
  expect(link("minutes.pdf#page=3")).toEqual({
    to: "file",
    path: "1994/may/minutes.pdf",
    fragment: "page=3",
  });
});

test.each([
  ["../../../etc/notes.md", "leads out of the seeds folder"],
  ["/../notes.md", "leads out of the seeds folder"],
  ["%2e%2e/%2e%2e/%2E%2E/notes.md", "leads out of the seeds folder"],
  [".private/notes.md", "leads to a hidden file"],
  ["../.notes.md", "leads to a hidden file"],
  ["a%2fb.md", "has an impossible name"],
  ["a%5Cb.md", "has an impossible name"],
  ["a%00.md", "has an impossible name"],
])("%s is refused: it %s", (address, reason) => {
  expect(link(address)).toEqual({ to: "refused", reason });
});

test.each([
  "https://example.org/pier.md",
  "//example.org/pier.md",
  "HTTP://example.org/pier.md",
  "mailto:desk@example.org",
  "javascript:alert(1)//.md",
  "file:///etc/pier.md",
  "c:\\pier.md",
  "#crew",
  "?page=2.md",
  "",
  "/about/",
  "../pier/",
  "pier.html",
  "pier",
])("%s names no file of the archive", (address) => {
  expect(link(address)).toBeUndefined();
});

test("a reference of another generator is looked for from the page and from the root, with the usual endings", () => {
  expect(reference("pier.md")).toEqual({
    to: "seed",
    paths: ["1994/may/pier.md", "pier.md", "_posts/pier.md"],
  });
  expect(reference("_posts/pier.md")).toMatchObject({
    paths: expect.arrayContaining(["_posts/pier.md", "pier.md"]),
  });
  expect(reference("/1993/pier.md")).toEqual({ to: "seed", paths: ["/1993/pier.md"] });
  expect(reference("../pier")).toEqual({
    to: "seed",
    paths: ["1994/pier.md", "1994/pier.markdown", "1994/pier.txt", "1994/pier/index.md"],
  });
});
