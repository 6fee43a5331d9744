import type { Mention } from "../mentions/mention.ts";
import { unknown } from "../words/entry.ts";
import { genderOfGivenName } from "../words/given-names.ts";
import type { Reading } from "../words/reading.ts";
import type { Token } from "../words/token.ts";
import { isInTitleCase } from "./title-case.ts";

const longestTitle = 40; // tokens

/** Whether a paragraph is a headline inside the body. */
export const isTitle = ({ tokens }: Reading): boolean =>
  tokens.length <= longestTitle && isInTitleCase(tokens, 0);

/**
 * The full names in a headline for last names that the text gives alone: `Ada Quill Wins` and `Quill said`. Nothing else in a headline is
 * taken for a name.
 */
export function namesInTitle(
  tokens: readonly Token[],
  surnames: ReadonlySet<string>,
): readonly Mention[] {
  return tokens.flatMap((token, i): Mention[] => {
    const last = tokens[i + 1];
    if (!last?.capital || !surnames.has(last.lower)) return [];
    if (!token.capital || token.possessive || !genderOfGivenName(token.text)) return [];
    const surname = last.possessive ? last.text.replace(/['’]s?$/i, "") : last.text;
    return [
      {
        start: token.start,
        end: last.end,
        from: i,
        to: i + 2,
        kind: "name",
        name: `${token.text} ${surname}`,
        head: unknown,
        described: false,
        determined: false,
      },
    ];
  });
}
