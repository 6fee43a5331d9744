import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { recordOf } from "../../src/model/record.ts";
import { parseFixture, parseFixtures } from "../fixtures/parse-fixtures.ts";

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../schema/record.schema.json"), "utf8"),
);
const isRecord = new Ajv2020.default({ allErrors: true, allowUnionTypes: true }).compile(schema);

test.each(parseFixtures())("the record of %s matches the published schema", async (name) => {
  const { article, messages } = await parseFixture(name);
  if (!article) return expect(messages.map(({ level }) => level)).toEqual(["error"]);
  const record = JSON.parse(JSON.stringify(recordOf(article, messages)));
  isRecord({ ...record, text: article.text });
  expect(isRecord.errors).toBeNull();
});

test("the schema refuses other values than records", () => {
  expect(isRecord({ seed: "a.txt" })).toBe(false);
});
