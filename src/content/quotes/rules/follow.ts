import { confidenceOf } from "../confidence.ts";
import type { Said } from "../said.ts";
import type { Reading } from "../words/reading.ts";
import type { Attribution, AttributionRule } from "./attribution.ts";

/** Takes the speaker of another quotation, with at most the confidence of that one. */
export function follow(
  other: Said | undefined,
  rule: AttributionRule,
  { lexicon }: Reading,
): Attribution | undefined {
  const before = other?.attribution;
  if (!before) return undefined;
  const atMost = Math.min(before.atMost ?? 1, confidenceOf(before.rule, lexicon.tag));
  return { ...before, rule, atMost };
}
