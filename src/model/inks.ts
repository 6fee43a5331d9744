/** One of the five shades that a calendar prints days in: 5 is the darkest. It is for days with at least `from` articles. */
export type Ink = { readonly ink: number; readonly from: number };

const shades = 5;

/**
 * The shades for days with these numbers of articles. Each is for about as many days as every other, and begins at a round number, so
 * that a new article rarely moves one.
 */
export function inksOf(counts: readonly number[]): readonly Ink[] {
  const days = Map.groupBy(counts.map(roundedDown), (count) => count);
  const levels = [...days].map(([from, own]) => ({ from, days: own.length }));
  const steps = stepsOf(levels.toSorted((a, b) => a.from - b.from));
  return steps.map((from, i) => ({ from, ink: shadeOf(i, steps.length) }));
}

export function inkOf(articles: number, inks: readonly Ink[]): number {
  return inks.findLast(({ from }) => from <= articles)?.ink ?? 1;
}

/** A few shades are spread over all five, so that the eye can tell them apart. */
const shadeOf = (i: number, steps: number): number =>
  steps === 1 ? 2 : 1 + Math.round((i * (shades - 1)) / (steps - 1));

/** Where each shade begins: as soon as the one before has its share of the days that are left. */
function stepsOf(levels: readonly { readonly from: number; readonly days: number }[]) {
  const steps: number[] = [];
  let left = levels.reduce((sum, { days }) => sum + days, 0);
  let held = 0;
  levels.forEach(({ from, days }, i) => {
    const free = shades - steps.length;
    const isEach = levels.length - i <= free;
    if (steps.length === 0 || (free > 0 && (isEach || held >= left / (free + 1)))) {
      steps.push(from);
      left -= held;
      held = 0;
    }
    held += days;
  });
  return steps;
}

/** Times a power of ten. */
const roundNumbers = [10, 12, 15, 20, 25, 30, 40, 50, 60, 80];

function roundedDown(count: number): number {
  if (count < 10) return count === 7 || count === 9 ? count - 1 : count;
  const scale = 10 ** (Math.floor(Math.log10(count)) - 1);
  return scale * (roundNumbers.findLast((round) => round * scale <= count) ?? 1);
}
