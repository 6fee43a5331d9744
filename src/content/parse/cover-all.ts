import type { Part } from "../../model/part.ts";

/**
 * Sorts and extends the parts so that every character except white space is in exactly one of them. Characters between two
 * parts (a control character, a zero-width space, a stray mark) join the part before them.
 */
export function coverAll(text: string, parts: readonly Part[], start: number): readonly Part[] {
  const sorted = parts
    .filter((part) => part.end > part.start)
    .toSorted((a, b) => a.start - b.start);
  const covered: Part[] = [];
  let from = start;
  const takeGap = (to: number): void => {
    const gap = text.slice(from, to);
    if (gap.trim() === "") return;
    const lead = gap.length - gap.trimStart().length;
    const end = from + gap.trimEnd().length;
    const last = covered.at(-1);
    if (last && last.role !== "front-matter") covered[covered.length - 1] = { ...last, end };
    else covered.push({ role: "boilerplate", start: from + lead, end });
  };
  for (const part of sorted) {
    if (part.end <= from) continue;
    const begin = Math.max(part.start, from);
    takeGap(begin);
    covered.push(begin === part.start ? part : { ...part, start: begin });
    from = part.end;
  }
  takeGap(text.length);
  return covered;
}
