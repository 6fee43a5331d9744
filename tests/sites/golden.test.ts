import { expect, test } from "vitest";
import { drawnFiles, expectedFiles, siteNames, withSite } from "./golden-sites.ts";

test.each(siteNames())(
  "%s is built as expected, byte for byte, and nothing is left over",
  async (name) => {
    const rendered = await withSite(name, drawnFiles);
    const expected = expectedFiles(name);
    expect([...rendered.keys()]).toEqual([...expected.keys()]);
    for (const [path, text] of rendered) expect(text, path).toBe(expected.get(path));
  },
);
