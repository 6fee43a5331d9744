import type { Part } from "../../../model/part.ts";
import type { Span } from "../../../model/span.ts";
import { readTurnLabel, type TurnLabel } from "./read-turn-label.ts";

const minTurns = 3; // turns of a transcript
const labelledShare = 0.3; // share of the paragraphs from the first turn to the last; an answer may have several

/**
 * Marks the paragraphs of a transcript as turns: `SECRETARY ROE: It will open in June.` · `Q. Who pays?` · `Jane Roe: …`
 * A text is a transcript if labels begin many of its paragraphs and one label comes twice. A paragraph without a label between
 * two turns continues the first; those after the last turn stay paragraphs. A line that begins with a label is a separate turn.
 */
export function findTurns(text: string, parts: readonly Part[]): readonly Part[] {
  const labels: TurnLabel[] = [];
  for (const part of parts) {
    if (isSpoken(part)) labels.push(...labelsIn(text, part));
  }
  if (!isTranscript(text, labels, parts)) return parts;
  const last = labels.at(-1)?.start ?? 0;
  const byStart = new Map(labels.map((label) => [label.start, label]));
  const turns: Part[] = [];
  let speaking: TurnLabel | undefined;
  parts.forEach((part, i) => {
    if (part.role === "dateline" && byStart.has(part.start)) return;
    if (!isSpoken(part)) {
      if (part.role !== "note" && part.role !== "caption") speaking = undefined;
      turns.push(part);
      return;
    }
    const before = parts[i - 1];
    const from =
      before?.role === "dateline" && byStart.has(before.start) ? before.start : part.start;
    for (const span of cutAtLabels({ start: from, end: part.end }, labels)) {
      const label = byStart.get(span.start);
      speaking = label ?? speaking;
      const goesOn = speaking && span.start < last && !isAside(text, span);
      if (label || goesOn)
        turns.push({ ...pieceOf(part, span), role: "turn", ...markOf(label, speaking) });
      else turns.push(pieceOf(part, span));
    }
  });
  return turns;
}

const isSpoken = (part: Part): boolean => part.role === "paragraph" || part.role === "dateline";

const markOf = (label: TurnLabel | undefined, speaking: TurnLabel | undefined) => ({
  ...(label && { label: label.span }),
  ...(speaking?.asks && { asks: true as const }),
});

/** The labels at the beginnings of a part's lines. A dateline belongs to the paragraph after it. */
function labelsIn(text: string, part: Part): readonly TurnLabel[] {
  const labels: TurnLabel[] = [];
  for (let at = part.start; at < part.end; ) {
    const label = readTurnLabel(text, at);
    // Inside a paragraph a line may begin with a name by chance.
    if (label && (at === part.start || label.sure)) labels.push(label);
    const lineEnd = text.indexOf("\n", label?.span.end ?? at);
    if (lineEnd < 0) break;
    at = lineEnd + 1;
  }
  return labels;
}

function isTranscript(text: string, labels: readonly TurnLabel[], parts: readonly Part[]): boolean {
  if (labels.length < minTurns) return false;
  const first = labels[0]?.start ?? 0;
  const last = labels.at(-1)?.start ?? 0;
  const spoken = parts.filter(
    (part) => part.role === "paragraph" && part.end > first && part.start <= last,
  ).length;
  if (labels.length < spoken * labelledShare) return false;
  const counts = new Map<string, number>();
  for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
  const again = labels.filter(({ key }) => (counts.get(key) ?? 0) > 1);
  if (counts.size < 2 || again.length === 0) return false;
  // `A. Roe` is a name, and `A.` and `B.` number a list.
  if (labels.every(({ sure }) => sure))
    return labels.some(({ key, asks }) => asks || key.length > 1);
  // Labels not in capitals may mean anything (Where: … When: …): most must occur twice, and one must be a person's.
  return (
    again.length >= labels.length * 0.6 &&
    labels.some(({ person }) => person) &&
    !hasLists(text, labels)
  );
}

/** A few words follow each label, not speech. */
function hasLists(text: string, labels: readonly TurnLabel[]): boolean {
  const short = labels.filter(({ span }) => {
    const line = text.slice(span.end + 1, text.indexOf("\n", span.end) + 1 || text.length);
    return !/[.!?…]["”’)]*\s*$/.test(line);
  });
  return short.length > labels.length / 2;
}

/** `(Applause)`: not spoken. */
const isAside = (text: string, { start, end }: Span): boolean =>
  /^[([][^)\]]*[)\]]\.?$/.test(text.slice(start, end).trim());

function cutAtLabels(span: Span, labels: readonly TurnLabel[]): readonly Span[] {
  const starts = labelsWithin(labels, span);
  const spans: Span[] = [];
  let from = span.start;
  for (const start of starts) {
    if (start > from) spans.push({ start: from, end: start });
    from = start;
  }
  spans.push({ start: from, end: span.end });
  return spans;
}

function labelsWithin(labels: readonly TurnLabel[], { start, end }: Span): readonly number[] {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let label = labels[low]; label && label.start < end; label = labels[++low])
    found.push(label.start);
  return found;
}

/** A piece of a part, with its soft breaks. */
function pieceOf(part: Part, { start, end }: Span): Part {
  const { cuts, ...rest } = part;
  const own = cuts?.filter((cut) => cut.start >= start && cut.end <= end) ?? [];
  return { ...rest, start, end, ...(own.length > 0 && { cuts: own }) };
}
