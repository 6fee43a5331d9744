import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readShardScript, shardPath, shardScript } from "../../src/search/index/shard-file.ts";

const shard = fc.record({
  name: fc.string(),
  text: fc.oneof(fc.string({ unit: "binary" }), fc.constant('a\u2028"\\\u2029\n</script>')),
});

test("a browser that runs the file of a shard, and a reader of the file, get its name and text", () => {
  fc.assert(
    fc.property(shard, (given) => {
      const script = shardScript(given);
      const received: unknown[] = [];
      runInNewContext(script, {
        backfileShard: (name: string, text: string) => received.push({ name, text }),
      });
      expect(received).toEqual([given]);
      expect(readShardScript(script)).toEqual(given);
      expect(script).not.toMatch(/[\u2028\u2029]/);
    }),
  );
});

test.each([
  "",
  "<!doctype html>",
  'backfileShard("root"',
  'backfileShard("root",1)',
  'backfileShard("a","b',
])("%s is not the file of a shard", (text) => {
  expect(readShardScript(text)).toBeUndefined();
});

test("the files are below search/", () => {
  expect(shardPath("root")).toBe("search/root.js");
  expect(shardPath("a/r0")).toBe("search/a/r0.js");
});
