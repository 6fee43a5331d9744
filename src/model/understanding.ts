import { type RuleId, rules } from "./rules.ts";

/** How many seeds of an archive were understood: those that are an article with a headline and a date. */
export type Understanding = {
  readonly seeds: number;
  readonly understood: number;
  /** For each rule, the number of seeds with its message among those that were not understood. */
  readonly rules: Readonly<Record<string, number>>;
};

/** A seed alone may have no date; of several, most should. */
const leastSeeds = 2;

/** Rules that say why a seed has no headline or date, or is not an article. */
const telling =
  /^(?:date-(?:missing|impossible|ambiguous|without-year|implausible|unreadable)|headline-missing|front-matter-.*|seed-.*|encoding-.*|many-articles)$/;

/** A prominent warning if more than half of the seeds were not understood, with their share and the likely reason. */
export function understandingWarning({
  seeds,
  understood,
  rules: counts,
}: Understanding): string | undefined {
  const missed = seeds - understood;
  if (seeds < leastSeeds || missed * 2 <= seeds) return undefined;
  const percent = Math.round((missed / seeds) * 100);
  const [likely] = Object.entries(counts)
    .filter(([rule]) => telling.test(rule))
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const reason = likely
    ? ` The likely reason: ${likely[0]} in ${likely[1]} of them. ${hintOf(likely[0])}`
    : "";
  return `WARNING: ${missed} of ${seeds} seeds (${percent} %) were not understood: they have no headline or no date.${reason}`;
}

const isRule = (rule: string): rule is RuleId => Object.hasOwn(rules, rule);

const hintOf = (rule: string): string => (isRule(rule) ? rules[rule].hint : "");
