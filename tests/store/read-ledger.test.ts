import { expect, test } from "vitest";
import { addressFault } from "../../src/model/address-fault.ts";
import { formatLine, ledgerHead } from "../../src/store/permalinks/ledger-line.ts";
import { readLedger } from "../../src/store/permalinks/read-ledger.ts";

const sha256 = "0123456789abcdef".repeat(4);
const read = (text: string | Uint8Array) => readLedger(Buffer.from(text), "permalinks.tsv");

/** A ledger with these lines, in which a SHA-256 is written as `#`. */
const ledger = (...lines: readonly string[]): string =>
  ledgerHead + lines.map((line) => `${line.replace("#", sha256)}\n`).join("");

const linesOf = (text: string): readonly string[] =>
  read(text).lines.map((line) => formatLine(line).trimEnd().replace(sha256, "#"));

test("a written ledger is read back the same", () => {
  const lines = ["/2019/05/03/a/\tb.txt\t#\t2", "/2019/05/03/b/\tc/a b.md\t#\t1"];
  expect(linesOf(ledger(...lines))).toEqual(lines);
  expect(read(ledger(...lines)).isCompleted).toBe(false);
});

test.each([
  "a\nb.txt",
  "a\tb.txt",
  "a\\b.txt",
  "\\n.txt",
  "a\rb\x1b\x7f\u0085.txt",
  "\\x0a\n.txt",
  "%09.txt",
])("a seed's name stays one field of one line: %j", (seed) => {
  const line = formatLine({ permalink: "/2019/05/03/a/", seed, sha256, serial: 1 });
  expect(line).toMatch(/^[^\p{Cc}]+\t[^\p{Cc}]+\t[0-9a-f]+\t1\n$/u);
  expect(read(ledgerHead + line).lines[0]?.seed).toBe(seed);
});

test("a ledger without serial numbers gets them in the order of its addresses; its names are not unescaped", () => {
  const old = `permalink\tseed\tsha256\r\n/2020/01/01/b/\ta\\n.txt\t${sha256}\r\n/1999/01/01/a/\tb.txt\t${sha256}\r\n`;
  expect(linesOf(old)).toEqual(["/1999/01/01/a/\tb.txt\t#\t1", "/2020/01/01/b/\ta\\\\n.txt\t#\t2"]);
  expect(read(old).isCompleted).toBe(true);
  expect(linesOf(ledger("/a/b/\ta.txt\t#", "/a/c/\tb.txt\t#\t7"))).toEqual([
    "/a/b/\ta.txt\t#\t8",
    "/a/c/\tb.txt\t#\t7",
  ]);
});

test("branches that gave the same serial number are merged the same way in either order", () => {
  const [one, other] = ["/a/b/\tb.txt\t#\t5", "/a/a/\ta.txt\t#\t5"];
  const merged = ["/a/a/\ta.txt\t#\t5", "/a/b/\tb.txt\t#\t6"];
  expect(linesOf(ledger(one, other))).toEqual(merged);
  expect(linesOf(ledger(other, one))).toEqual(merged);
});

test("two lines of one article from two branches are merged: the lower serial number is kept", () => {
  const [one, other] = ["/a/a/\ta.txt\t#\t5", "/a/a/\ta.txt\t#\t4"];
  expect(linesOf(ledger(one, other))).toEqual([other]);
  expect(linesOf(ledger(other, one))).toEqual([other]);
  expect(read(ledger(other, one)).isCompleted).toBe(true);
});

test("a line that one side of a merge edited or renamed, and that both sides kept, is one line", () => {
  const base = "/a/a/\ta.txt\t#\t5";
  for (const other of [base.replace("a.txt", "b.txt"), base.replace("#", "f".repeat(64))]) {
    expect(linesOf(ledger(base, other))).toEqual(linesOf(ledger(other, base)));
    expect(linesOf(ledger(base, other))).toHaveLength(1);
  }
  const stranger = `/a/a/\tb.txt\t${"f".repeat(64)}\t6`;
  expect(() => read(ledger(base, stranger))).toThrow("given twice");
});

test("if two lines have the same seed, the first keeps it", () => {
  expect(linesOf(ledger("/b/b/\ta.txt\t#\t1", "/a/a/\ta.txt\t#\t2"))).toEqual([
    "/a/a/\ta.txt\t#\t2",
    "/b/b/\t-\t#\t1",
  ]);
});

const usual = "/2019/05/03/a/\ta.txt\t#\t1";

test.each([
  ["<<<<<<< HEAD", "A merge left a conflict here"],
  ["=======", "A merge left a conflict here"],
  [">>>>>>> archive", "A merge left a conflict here"],
  ["||||||| base", "A merge left a conflict here"],
  ["/2019/05/03/b/\tb.txt", "not a permalink, a seed, a SHA-256 and a serial number"],
  ["/2019/05/03/b/\tb.txt\t#\t2\tmore", "not a permalink, a seed, a SHA-256 and a serial number"],
  ["/2019/05/03/b/ b.txt # 2", "not a permalink, a seed, a SHA-256 and a serial number"],
  ["/2019/05/03/b/\tb.txt\t#\t0", '"0" is not a serial number'],
  ["/2019/05/03/b/\tb.txt\t#\t-1", '"-1" is not a serial number'],
  ["/2019/05/03/b/\tb.txt\t#\t1e99", '"1e99" is not a serial number'],
  ["/2019/05/03/a/\tb.txt\tx\t2", "The address /2019/05/03/a/ is given twice, first on line 2"],
  [
    "/2019/05/03/A/\tb.txt\t#\t2",
    "the same, on a disk that ignores case, as /2019/05/03/a/ on line 2",
  ],
  ["/../../www/\tb.txt\t#\t2", "a step that begins with a dot"],
])("an unusable line is reported with a hint: %j", (line, reason) => {
  const text = ledger(usual, line);
  expect(() => read(text)).toThrow(`permalinks.tsv:3 `);
  expect(() => read(text)).toThrow(reason);
  expect(() => read(text)).toThrow(/Keep|Correct|Remove/);
});

test("a ledger in another encoding is named, with its line", () => {
  const latin1 = Buffer.concat([Buffer.from(ledger(usual)), Buffer.from([0xe9, 0x0a])]);
  expect(() => read(latin1)).toThrow("permalinks.tsv:3 This is not UTF-8");
});

test.each([
  "2019/05/03/a/",
  "/2019/05/03/a",
  "/",
  "//",
  "//evil.example/",
  "/a//b/",
  "/../a/",
  "/a/../b/",
  "/a/./b/",
  "/a/%2e%2E/b/",
  "/a/%2e/",
  "/a%2Fb/",
  "/a%5cb/",
  "/a%00b/",
  "/a\\b/",
  "/..\\..\\a/",
  "/a\u0000b/",
  "/a\u0085b/",
  "/a?b/",
  "/a#b/",
  "/.well-known/a/",
  "/.backfile-unfinished/",
  "/a/index.html/",
  "/404.html/",
  "/Manifest.tsv/a/",
  "/2019/",
  "/2019/05/",
  "/2019/05/03/",
  "/undated/",
  "/speakers/",
  "/speakers/ines-calder/",
  "/Speakers/Ines-Calder/2019/",
  "/tags/harbour/",
  "/quotations/2019/",
  "/on-this-day/05-03/",
  "/years/",
  "/about/",
  "/css/",
  `/${"a".repeat(256)}/`,
  `/${"宮".repeat(86)}/`,
  `/${"abcdefgh/".repeat(120)}`,
])("an article cannot have the address %j", (permalink) => {
  expect(addressFault(permalink)).toBeDefined();
});

test.each([
  "/2019/05/03/a/",
  "/2019/05/03/a-2/",
  "/undated/nobody-knows/",
  "/1969/07/21/宮崎県で震度5弱/",
  "/archive/2011/story.html/",
  "/news/some%20thing/",
  "/about/our-history/",
  "/2019/5/3/",
  "/2019/05/03/a/b/",
  "/Old Stories/One/",
])("an article can have the address %j", (permalink) => {
  expect(addressFault(permalink)).toBeUndefined();
});
