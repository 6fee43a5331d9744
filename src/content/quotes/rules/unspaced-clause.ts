import type { Span } from "../../../model/span.ts";
import type { Mention } from "../mentions/mention.ts";
import { entryWith } from "../words/entry.ts";
import type { UnspacedPatterns } from "../words/unspaced-patterns.ts";
import type { AttributionRule, Found } from "./attribution.ts";

const reach = 60; // characters searched on either side of a quotation

/** Finds the speaker in the quotation's sentence, in a text without spaces between words. */
export function unspacedClause(
  text: string,
  within: Span,
  quote: Span,
  patterns: UnspacedPatterns,
): Found | undefined {
  const { before, after, according, verb } = patterns;
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

  function found(rule: AttributionRule, match: RegExpExecArray, offset: number): Found | undefined {
    const captured = match[1] ?? "";
    const printed = captured.replace(patterns.leading, "");
    if (printed === "") return undefined;
    const end = offset + match.index + match[0].indexOf(captured) + captured.length;
    const span = { start: end - printed.length, end, from: 0, to: 0, determined: true };
    return { rule, mention: { ...span, ...whoIs(printed, patterns) } };
  }
}

const longestName = 12; // characters of a name after a title: foreign names are long

/** `市长李明` and `田中市長` are people with an office; an office alone is not a name. */
function whoIs(
  printed: string,
  { pronoun, titleBefore, titleBehind, organisation }: UnspacedPatterns,
): Pick<Mention, "kind" | "name" | "head" | "described" | "genders"> {
  if (pronoun.test(printed)) {
    return { kind: "pronoun", head: nobody, described: false, genders: ["he", "she"] };
  }
  const behind = titleBefore ? printed.replace(titleBefore, "") : printed;
  if (behind.length > 1 && behind.length <= longestName && behind !== printed) {
    return { kind: "name", name: behind, head: role, described: true };
  }
  const name = titleBehind ? behind.replace(titleBehind, "") : behind;
  if (name === "" || behind.length < 2) return { kind: "nominal", head: role, described: false };
  if (name !== printed) return { kind: "name", name, head: role, described: true };
  if (organisation.test(name)) return { kind: "name", name, head: firm, described: false };
  return { kind: "name", name, head: nobody, described: false };
}

const nobody = entryWith({});
const role = entryWith({ role: true });
const firm = entryWith({ organisation: true });
