import { mkdirSync, mkdtempDisposableSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { findSiteFile } from "../../src/dev/find-site-file.ts";

const top = mkdtempDisposableSync(join(tmpdir(), "backfile-site-"));
const site = join(top.path, "site");
mkdirSync(join(site, "2019/05"), { recursive: true });
mkdirSync(join(site, "café"));
mkdirSync(join(site, ".backfile-unfinished"));
for (const file of ["index.html", "2019/05/index.html", "café/index.html", "css.css"]) {
  writeFileSync(join(site, file), "");
}
writeFileSync(join(site, ".backfile-unfinished/half.html"), "");
writeFileSync(join(top.path, "secret.txt"), "");
symlinkSync("../secret.txt", join(site, "link.txt"));
symlinkSync("..", join(site, "up"));
symlinkSync("circle", join(site, "circle"));
afterAll(() => top.remove());

const file = (path: string) => ({ kind: "file", path: join(site, path) });
const refused = (status: 400 | 404) => ({ kind: "refused", status });

test.each([
  ["/", file("index.html")],
  ["/?utm=%", file("index.html")],
  ["/2019/05/", file("2019/05/index.html")],
  ["/2019/05/index.html#q1", file("2019/05/index.html")],
  ["/2019/05", { kind: "redirect", to: "/2019/05/" }],
  ["/2019/05?page=2", { kind: "redirect", to: "/2019/05/?page=2" }],
  ["/caf%C3%A9/", file("café/index.html")],
])("%s is found", (target, expected) => {
  expect(findSiteFile(site, "/", target)).toEqual(expected);
});

test.each([
  ["/nothing/", 404],
  ["/css.css/", 404],
  ["/2019/", 404], // a folder without a page
  ["/%", 400],
  ["/%zz/", 400],
  ["/caf%E9/", 400],
  ["/%ff%fe", 400],
  ["/%00", 404],
  ["/../secret.txt", 404],
  ["/%2e%2e/secret.txt", 404],
  ["/..%2fsecret.txt", 404],
  ["/..%5csecret.txt", 404],
  ["/2019/../../secret.txt", 404],
  ["//example.org/", 404],
  ["/2019//05/", 404],
  [`/${"a".repeat(300)}`, 404],
  [`/${"a/".repeat(5_000)}`, 404],
  ["/link.txt", 404],
  ["/up/secret.txt", 404],
  ["/circle", 404],
  ["/.backfile-unfinished/half.html", 404],
  ["*", 400],
  ["http://localhost/", 400],
  ["", 400],
] as const)("%s is refused", (target, status) => {
  expect(findSiteFile(site, "/", target)).toEqual(refused(status));
});

describe("below a path of its own", () => {
  test.each([
    ["/archive/", file("index.html")],
    ["/archive/2019/05/", file("2019/05/index.html")],
    ["/archive", { kind: "redirect", to: "/archive/" }],
    ["/", { kind: "redirect", to: "/archive/" }],
    ["/2019/05/", refused(404)],
    ["/archive-of-others/", refused(404)],
  ])("%s", (target, expected) => {
    expect(findSiteFile(site, "/archive/", target)).toEqual(expected);
  });
});

test("no request gets a file outside the site", () => {
  const piece = fc.constantFrom(
    "..",
    ".",
    "/",
    "%2f",
    "%5c",
    "%2e",
    "secret.txt",
    "up",
    "site",
    "%",
  );
  const target = fc
    .array(fc.oneof(piece, fc.string()), { maxLength: 8 })
    .map((all) => `/${all.join("")}`);
  fc.assert(
    fc.property(target, (each) => {
      const found = findSiteFile(site, "/", each);
      if (found.kind === "file") expect(found.path.startsWith(`${site}/`)).toBe(true);
      if (found.kind === "redirect") expect(found.to).toMatch(/^\/[^/]/);
    }),
  );
});
