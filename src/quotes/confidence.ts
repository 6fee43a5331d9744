import type { RuleName } from "./rules/attribution.ts";

/** How often each rule names the right speaker: measured by bench/quote-reliability.ts. */
export const confidence: Readonly<Record<RuleName | "none", number>> = {
  "verb-subject-after": 0.97,
  "subject-verb-after": 0.97,
  "according-after": 0.97,
  signature: 0.95,
  label: 0.95,
  "colon-before": 0.95,
  "subject-verb-before": 0.95,
  "verb-subject-before": 0.95,
  "according-before": 0.9,
  split: 0.95,
  "subject-after": 0.85,
  "distant-before": 0.8,
  "clause-behind": 0.9,
  "reported-speech": 0.7,
  agent: 0.75,
  "sentence-subject": 0.7,
  "same-paragraph": 0.95,
  "next-in-paragraph": 0.85,
  "sentence-before": 0.8,
  "unclosed-chain": 0.93,
  "paragraph-colon": 0.9,
  "paragraph-before": 0.7,
  "closed-chain": 0.75,
  none: 0.5,
};
