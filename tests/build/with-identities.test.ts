import { expect, test } from "vitest";
import { withIdentities } from "../../src/build/with-identities.ts";
import { type Message, messageOf } from "../../src/model/message.ts";
import type { SeedRow } from "../../src/store/seeds/article-row.ts";

test("rows with line ends of any kind come back as they are", async () => {
  const rowWith = (reason: string): SeedRow => {
    const messages: readonly Message[] = [messageOf("headline-missing", reason)];
    return { seed: "a.txt", sha256: "0", messages };
  };
  const rows = ["a\u2028b\u2029c", "a\r\nb\u0085c"].map(rowWith);
  const found: SeedRow[] = [];
  for await (const { row } of withIdentities(ReadableStream.from(rows))) found.push(row);
  expect(found).toEqual(rows);
});

test("if the rows fail at once, that is the only error", async () => {
  const rows = new ReadableStream<SeedRow>({
    start: (stream) => stream.error(new Error("There is no such folder")),
  });
  await expect(withIdentities(rows).next()).rejects.toThrow("There is no such folder");
  await new Promise(setImmediate); // a file that is opened too late fails here
});
