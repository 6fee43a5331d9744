import fc from "fast-check";
import { expect, test } from "vitest";
import { amendLines } from "../../src/output/amend-lines.ts";

const head = "path\tbytes\n";

const textOf = (lines: ReadonlyMap<string, string>): Buffer =>
  Buffer.concat([
    Buffer.from(head),
    ...[...lines]
      .map(([key, line]) => ({ key: Buffer.from(`${key}\t`), line: Buffer.from(line) }))
      .sort((a, b) => a.key.compare(b.key))
      .map(({ line }) => line),
  ]);

const keys = fc.oneof(
  fc.constantFrom(
    "/a/",
    "/a/b/",
    "/ab/",
    "/ä/",
    "/新聞/",
    "/\u{1f600}/",
    "/2019/03/04/x/",
    "a",
    "q",
    "z",
  ),
  fc.string({ minLength: 1 }).filter((key) => !/[\t\n]/.test(key)),
);
const amendments = fc.array(fc.tuple(keys, fc.option(fc.nat(), { nil: undefined })));

test("amending some lines gives the same text as writing all of them", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, fc.nat())), amendments, (before, changes) => {
      const lines = new Map(before.map(([key, n]) => [key, `${key}\t${n}\n`]));
      const there = textOf(lines);
      const amended = new Map(
        changes.map(([key, n]) => [key, n === undefined ? undefined : `${key}\t${n}\n`]),
      );
      for (const [key, line] of amended) {
        if (line === undefined) lines.delete(key);
        else lines.set(key, line);
      }
      const pieces = [...amendLines(there, amended, head.length)];
      expect(Buffer.concat(pieces).toString()).toBe(textOf(lines).toString());
    }),
    { numRuns: 500 },
  );
});
