import fc from "fast-check";
import { expect, test } from "vitest";
import { endOfPiece, piece, startOfPiece } from "../../src/content/quotes/words/pieces.ts";

function piecesOf(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = startOfPiece(text, 0); at < text.length; ) {
    const end = endOfPiece(text, at);
    found.push(text.slice(at, end));
    at = startOfPiece(text, end);
  }
  return found;
}

/** Uses the grammar alone, without the fast paths. */
const byGrammar = (text: string): readonly string[] =>
  text.match(new RegExp(piece.source, "gu")) ?? [];

test.each([
  ["Mr. Low said: no.", ["Mr.", "Low", "said", ":", "no."]],
  ["l’avocat, dit-elle", ["l’avocat", ",", "dit-elle"]],
  ["U.S.-led, 1,200 men (3rd)", ["U.S.", "-", "led", ",", "1,200", "men", "(", "3rd", ")"]],
  ["wait -- what ...", ["wait", "--", "what", "..."]],
  ["Müller’s “Ja”!", ["Müller’s", "“", "Ja", "”", "!"]],
  ["日本。½ x² 😀a", ["日本", "。", "x²", "😀", "a"]],
])("%s", (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});

test("the fast paths split a text as the grammar does", () => {
  const part = fc.oneof(
    fc.constantFrom(..." \n\r\t.,:;!?'’“”\"()[]&-·\u00ad\u2060\u00a0«»/%²½٣éßЖ日😀", "--", ".."),
    fc.constantFrom("a", "Z", "9", "Low", "3", "said", "\ud800"),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      expect(piecesOf(text)).toEqual(byGrammar(text));
    }),
    { numRuns: 5_000 },
  );
});
