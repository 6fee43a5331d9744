import type { Line } from "./lines.ts";

/** In characters; text wrapped by hand or by a mail program is narrower. */
const widestPage = 130;

/**
 * The width to which the text was hard-wrapped; undefined if it was not wrapped. In wrapped text, hardly any line has room
 * for the first word of the next.
 */
export function wrapWidth(text: string, groups: readonly (readonly Line[])[]): number | undefined {
  const lengths: number[] = [];
  const breaks: { length: number; next: number; small: boolean }[] = [];
  for (const group of groups) {
    for (let i = 0; i + 1 < group.length; i++) {
      const [line, next] = [group[i], group[i + 1]];
      if (!line || !next || next.indent > line.indent + 1) continue;
      const length = line.indent + line.end - line.start;
      lengths.push(length);
      breaks.push({
        length,
        next: firstWordLength(text, next),
        small: /\p{Ll}/u.test(text[next.start] ?? ""),
      });
    }
  }
  if (breaks.length < 2) return undefined;
  const width = quantile(lengths, 0.9);
  if (width > widestPage || width < 25) return undefined;
  const full = breaks.filter(({ length, next }) => length + 1 + next > width * 0.86).length;
  const running = breaks.filter(({ small }) => small).length;
  return full >= breaks.length * 0.6 && running >= breaks.length * 0.25 ? width : undefined;
}

export function firstWordLength(text: string, line: Line): number {
  let end = line.start;
  while (end < line.end && !/\s/.test(text[end] ?? "")) end++;
  return end - line.start;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
