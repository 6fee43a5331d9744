import fc from "fast-check";
import JSZip from "jszip";
import { expect, test } from "vitest";
import { zip } from "../../src/exports/zip.ts";
import { hostileText } from "../feeds/hostile-text.ts";

test("another program unpacks any files, with names in any script", async () => {
  const file = fc.record({ path: hostileText, text: hostileText }).map(({ path, text }) => ({
    path: `2019/${path.toWellFormed().replaceAll("\\", "")}.txt`,
    text: text.toWellFormed(),
  }));
  const files = fc.uniqueArray(file, { selector: ({ path }) => path, minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(files, async (given) => {
      const unpacked = await JSZip.loadAsync(zip(given), { checkCRC32: true });
      const read = Object.values(unpacked.files).map(async (each) => ({
        path: each.name,
        text: (await each.async("nodebuffer")).toString(),
      }));
      expect(await Promise.all(read)).toEqual(given);
    }),
  );
});

test("the same files give the same bytes, whatever the day and the zone", () => {
  const files = [{ path: "a.txt", text: "x".repeat(10_000) }];
  const zone = process.env.TZ;
  const made = ["Pacific/Kiritimati", "America/Adak"].map((each) => {
    process.env.TZ = each;
    return zip(files);
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(made[0]).toEqual(made[1]);
  expect(made[0]?.length).toBeLessThan(300);
});
