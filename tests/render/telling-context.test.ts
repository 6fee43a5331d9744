import { expect, test } from "vitest";
import { tellingContext } from "../../src/render/telling-context.ts";

test.each([
  "“…” said Ines Calder, the harbour master.",
  "Nach der Sitzung sagte sie: „…“",
  "「…」と市長は記者団に語った。",
])("the sentence around a quotation is shown: %s", (context) => {
  expect(tellingContext(context)).toBe(context);
});

test.each([
  "“…” Calder said.",
  "He added “…”",
  "“…” she told reporters.",
  "「…」と述べた。",
  undefined,
])("fewer than four words around a quotation are not: %s", (context) => {
  expect(tellingContext(context)).toBeUndefined();
});
