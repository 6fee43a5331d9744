import { expect, test } from "vitest";
import { quotationAlone } from "../../src/model/quotation-alone.ts";

test.each([
  ["en", '"It is late, it is loud,"', "“It is late, it is loud”"],
  ["en", "“It is late,”", "“It is late”"],
  ["en", '"We stop here."', "“We stop here.”"],
  ["en", '"Is it deep?"', "“Is it deep?”"],
  ["en", "‘The ships’ crews stay,’", "‘The ships’ crews stay’"],
  ["en", "'It isn't deep,'", "“It isn't deep”"],
  ["en", "``The harbour is deep,''", "“The harbour is deep”"],
  ["en", "“The first part.", "“The first part.”"],
  ["en", '"The first part.', "“The first part.”"],
  ["en", "the last part.”", "“the last part.”"],
  ["en", "We never dredged it,", "“We never dredged it”"],
  ["en", "“He told us ‘no,’”", "“He told us ‘no’”"],
  ["en", "\"He told us 'no',\"", "“He told us 'no'”"],
  ["en", "“No,” the mayor said, “never,”", "“No,” the mayor said, “never”"],
  ["en", "“Aye” is all he said.", "““Aye” is all he said.”"],
  ["en", "It was the “wrong” port", "“It was the “wrong” port”"],
  ["en-GB", '"1,200 boats, or more,"', "“1,200 boats, or more”"],
  ["de", '"Der Hafen ist tief"', "„Der Hafen ist tief“"],
  ["de", "„Der Hafen ist tief“", "„Der Hafen ist tief“"],
  ["de", "»Der Hafen ist tief«", "»Der Hafen ist tief«"],
  ["de", "„Der Hafen ist tief,", "„Der Hafen ist tief“"],
  ["fr", '"Le port est profond,"', "«\u00a0Le port est profond\u00a0»"],
  ["fr", "« Le port est profond, »", "« Le port est profond »"],
  ["sv", '"Hamnen är djup,"', "”Hamnen är djup”"],
  ["ja", "「港は深い、」", "「港は深い」"],
  ["ar", "«الميناء عميق،»", "«الميناء عميق»"],
  ["und", '"Portus altus est,"', "“Portus altus est”"],
])("%s: %s", (lang, printed, alone) => {
  expect(quotationAlone(printed, lang)).toBe(alone);
});

test("what it gives is not changed again", () => {
  for (const printed of ['"Late,"', "“Late", "Late,", "‘Late,’", "„Spät,“"]) {
    const alone = quotationAlone(printed, "en");
    expect(quotationAlone(alone, "en")).toBe(alone);
  }
});
