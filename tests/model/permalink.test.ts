import { expect, test } from "vitest";
import { slugOf } from "../../src/model/permalink.ts";

test.each([
  ["❤️ Harbour lovers meet", "harbour-lovers-meet"],
  ["Storm ⚠️ warning", "storm-warning"],
  ["Harbour 1️⃣ wins", "harbour-1-wins"],
  ["Boats \u202bback\u202c home\u2066!", "boats-back-home"],
  ["می\u200cخواهد", "میخواهد"],
  ["Har\u00adbour", "harbour"],
  ["✈️", ""],
  ["🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f} Wales", "wales"],
])("the address of “%s” has no invisible characters", (headline, slug) => {
  expect(slugOf(headline)).toBe(slug);
});
