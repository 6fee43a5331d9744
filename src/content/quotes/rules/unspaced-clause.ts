import type { Span } from "../../../model/span.ts";
import type { Mention } from "../mentions/mention.ts";
import type { UnspacedPatterns } from "../words/unspaced-patterns.ts";
import type { Found, RuleName } from "./attribution.ts";

const reach = 60; // characters looked at on either side of a quotation

/** Who says a quotation in a text without spaces between its words, if its sentence tells. */
export function unspacedClause(
  text: string,
  within: Span,
  quote: Span,
  { before, after, according, pronoun, verb, leading }: UnspacedPatterns,
): Found | undefined {
  const left = Math.max(within.start, quote.start - reach);
  const head = text.slice(left, quote.start);
  const tail = text.slice(quote.end, Math.min(within.end, quote.end + reach));
  const source = according?.exec(head);
  if (source) return found("according-before", source, left);
  const behind = after.exec(tail);
  if (behind) return found("verb-subject-after", behind, quote.end);
  const front = before.exec(head);
  if (front && (verb.test(tail) || verb.test(front[0])))
    return found("subject-verb-before", front, left);
  return undefined;

  function found(rule: RuleName, match: RegExpExecArray, offset: number): Found | undefined {
    const printed = match[1] ?? "";
    const name = printed.replace(leading, "");
    if (name === "") return undefined;
    const end = offset + match.index + match[0].indexOf(printed) + printed.length;
    return { rule, mention: mentionOf(name, end, pronoun.test(name)) };
  }
}

const mentionOf = (name: string, end: number, pronoun: boolean): Mention => ({
  start: end - name.length,
  end,
  from: 0,
  to: 0,
  kind: pronoun ? "pronoun" : "name",
  ...(pronoun ? { genders: ["he", "she"] as const } : { name }),
  head: {},
  described: true,
  determined: false,
});
