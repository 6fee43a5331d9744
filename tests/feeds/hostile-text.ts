import fc from "fast-check";

const pieces = [
  "]]>",
  "<![CDATA[",
  "</title>",
  "<script>",
  "&amp;",
  "&",
  '"',
  "'",
  "\\",
  "{",
  "}",
  ",",
  ";",
  "\u0000",
  "\u0007",
  "\u000b",
  "\u0085",
  "\u2028",
  "\u202e",
  "\ufffe",
  "\ufeff",
  "\ud83d",
  "🌉",
  "مرحبا",
  "東京",
  "=1+1",
  "@SUM(A1)",
  "\t",
  "\r\n",
  "\n",
  " ",
  "Anna van der Berg",
];

/** Words with what breaks files for programs: the ends of their own syntax, control characters, halves of characters, formulas. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((all) => all.join(""));
