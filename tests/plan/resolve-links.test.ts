import { expect, test } from "vitest";
import { foldedAddress } from "../../src/model/address-fault.ts";
import type { LocalLink } from "../../src/model/local-link.ts";
import type { Permalink } from "../../src/model/permalink.ts";
import { resolveLinks } from "../../src/plan/resolve-links.ts";

const published = ["a.md", "sub/b.md", "sub/Pier.md", "sub/Quay.md", "sub/QUAY.md", "caf\u00e9.md"];
const withheld = ["sub/draft.md"];
const files = ["sub/pier.png", "/img/logo.svg", "/sub/pier.png"];

const queries = {
  seedsAt: (folded: string) =>
    [...published, ...withheld]
      .filter((seed) => foldedAddress(seed) === folded)
      .map((seed) => ({
        seed,
        ...(published.includes(seed) && { permalink: `/${seed}/` as Permalink }),
        anchors: () => ({ usercontentcrew: "user-content-crew" }),
      })),
  fileAt: (path: string) =>
    files.includes(path)
      ? { place: `media/1/${path.split("/").at(-1)}` }
      : path === "sub/Big.png"
        ? { problem: "sub/Big.png has 99 MB." }
        : undefined,
};

const linkTo = (address: string, isPicture = false): LocalLink => ({
  address,
  isPicture,
  start: 4,
  end: 9,
  line: 2,
  column: 3,
});

function resolve(address: string, isPicture = false) {
  const { links, messages } = resolveLinks("sub/a.md", [linkTo(address, isPicture)], queries);
  return { target: links[0], rules: messages.map(({ rule }) => rule), messages };
}

test.each([
  ["b.md", { to: "page", url: "/sub/b.md/" }],
  ["../a.md", { to: "page", url: "/a.md/" }],
  ["/sub/b.md", { to: "page", url: "/sub/b.md/" }],
  ["b.md#Crew", { to: "page", url: "/sub/b.md/", anchor: "user-content-crew" }],
  ["b.md#p3", { to: "page", url: "/sub/b.md/", anchor: "p3" }],
  ["/cafe\u0301.md", { to: "page", url: "/caf\u00e9.md/" }],
])("%s leads to a page", (address, target) => {
  expect(resolve(address)).toMatchObject({ target, rules: [] });
});

test("a link to a heading that the other article lacks leads to the top of its page, with a message", () => {
  const { target, rules } = resolve("b.md#constructor");
  expect(target).toEqual({
    address: "b.md#constructor",
    isPicture: false,
    to: "page",
    url: "/sub/b.md/",
  });
  expect(rules).toEqual(["link-broken"]);
});

test.each([
  ["missing.md", "There is no article sub/missing.md"],
  ["draft.md", "sub/draft.md is not published"],
  ["draft.md#crew", "sub/draft.md is not published"],
  ["../../a.md", "It leads out of the seeds folder"],
  ["quay.md", "differ from it in case only"],
  ["minutes.pdf", "There is no file sub/minutes.pdf"],
])("the link %s becomes its words: %s", (address, why) => {
  const { target, rules, messages } = resolve(address);
  expect(target).toMatchObject({ to: "nothing" });
  expect(rules).toEqual(["link-broken"]);
  expect(messages[0]).toMatchObject({ line: 2, column: 3 });
  expect(messages[0]?.reason).toContain(why);
});

test("other capital or small letters lead to the only seed of that name, with a warning", () => {
  expect(resolve("pier.MD")).toMatchObject({
    target: { to: "page", url: "/sub/Pier.md/" },
    rules: ["link-case"],
  });
  expect(resolve("Quay.md")).toMatchObject({ target: { url: "/sub/Quay.md/" }, rules: [] });
});

test("pictures lead to files, and missing ones to nothing", () => {
  expect(resolve("pier.png", true)).toMatchObject({
    target: { to: "file", path: "media/1/pier.png" },
    rules: [],
  });
  expect(resolve("/img/logo.svg", true)).toMatchObject({ target: { to: "file" }, rules: [] });
  for (const address of ["no.png", "/img/no.png", "Big.png", "../../x.png", "b.md"]) {
    expect(resolve(address, true), address).toMatchObject({
      target: { to: "nothing" },
      rules: ["picture-missing"],
    });
  }
});

test("an absolute link to a file that the archive lacks stays: the host may have it", () => {
  expect(resolve("/minutes.pdf")).toMatchObject({ target: undefined, rules: [] });
});

test("many faults of a seed are summed up", () => {
  const links = Array.from({ length: 10_000 }, (_, i) => linkTo(`missing-${i}.md`));
  const { messages } = resolveLinks("a.md", links, queries);
  expect(messages).toHaveLength(21);
  expect(messages.at(-1)?.reason).toContain("9980 more");
});
