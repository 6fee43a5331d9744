import { expect, test } from "vitest";
import { isInCapitals } from "../../templates/_includes/in-capitals.ts";

test.each([
  ["SEAWALL CORP 3RD QTR NET", true],
  ["ΤΟ ΛΙΜΑΝΙ ΕΙΝΑΙ ΒΑΘΥ", true],
  ["SEAWALL Corp 3RD QTR NET PROFIT RISES", true],
  ["Seawall Corp to sell its ferries", false],
  ["NATO and UNESCO meet in Sker", false],
  ["UNESCO", false],
  ["港は深い", false],
  ["", false],
])("%s: %s", (headline, expected) => {
  expect(isInCapitals(headline)).toBe(expected);
});
