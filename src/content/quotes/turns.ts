import type { Part } from "../../model/part.ts";
import type { Quote, Speaker } from "../../model/quote.ts";
import type { Span } from "../../model/span.ts";
import { confidenceOf } from "./confidence.ts";
import type { Mention } from "./mentions/mention.ts";
import { isNoun } from "./mentions/name-word.ts";
import type { People } from "./people/referent.ts";
import { speakerOf } from "./people/speaker-of.ts";
import type { Lexicon } from "./words/lexicon.ts";
import { type Reading, readParagraph } from "./words/reading.ts";
import { tokenize } from "./words/tokenize.ts";

/** A turn of a transcript whose label names the speaker, or one that continues such a turn. */
export type Turn = {
  /** The spoken words: everything after the label. */
  readonly words: Span;
  readonly label: Reading;
  /** The label that identifies the speaker. An office alone (THE MAYOR) is not a name. */
  readonly mention: Mention;
};

/** The turns with a named speaker. A question by “QUESTION” or “Q.” has none. */
export function readTurns(text: string, parts: readonly Part[], lexicon: Lexicon): readonly Turn[] {
  const turns: Turn[] = [];
  let speaking: Pick<Turn, "label" | "mention"> | undefined;
  for (const part of parts) {
    if (part.role !== "turn") continue;
    if (part.label) speaking = part.asks ? undefined : speakerIn(text, part.label, lexicon);
    if (!speaking) continue;
    const start = part.label ? behind(text, part.label.end, part.end) : part.start;
    // `Roe: 1,769` is a figure.
    if (/\p{L}/u.test(text.slice(start, part.end)))
      turns.push({ ...speaking, words: { start, end: part.end } });
  }
  return turns;
}

/** Labels that mark a speaker without naming one. */
const isNobody =
  /^(?:\p{L}|answers?|antwort|respuesta|réponse|risposta|resposta|antwoord|ответ|unknown|unidentified.*|inaudible|voice.*|speaker|caller|listener|announcer|narrator|audience.*|crowd|all|both|others?|translator|interpreter)$/iu;

const behind = (text: string, from: number, end: number): number =>
  from + (/^[\s:.\u2060*_]*/.exec(text.slice(from, Math.min(end, from + 20)))?.[0].length ?? 0);

function speakerIn(
  text: string,
  span: Span,
  lexicon: Lexicon,
): Pick<Turn, "label" | "mention"> | undefined {
  const tokens = tokenize(text, span, [], lexicon);
  const label = readParagraph({ ...span, fresh: true }, tokens, lexicon);
  const [first] = label.mentions;
  if (!first || first.from > 0 || first.kind === "pronoun") return undefined;
  if (isNobody.test(text.slice(span.start, span.end))) return undefined;
  const last = tokens[first.to - 1];
  if (first.kind === "nominal" || (last && isNoun(last.is))) {
    const { name: _, ...mention } = first;
    return { label, mention: { ...mention, kind: "nominal" } };
  }
  return { label, mention: { ...first, described: true } };
}

/** A turn as a quotation. `ROE` is given the fullest known name; a name in capitals is written in small letters. */
export function turnQuote({ words, mention }: Turn, text: string, people: People): Quote {
  const printed = text.slice(mention.start, mention.end).replace(/\s+/g, " ");
  const person = people.byStart.get(mention.start);
  const span = { start: mention.start, end: mention.end };
  const speaker: Speaker =
    mention.kind === "name"
      ? {
          ...(person && speakerOf(person, span, text)),
          name: inSmallLetters(person?.name ?? mention.name ?? printed),
          kind: person && person.kind !== "other" ? person.kind : "person",
          mention: span,
        }
      : { name: printed, kind: "unnamed", mention: span };
  return {
    ...words,
    kind: "direct",
    speaker,
    rule: "turn",
    confidence: confidenceOf("turn", "en"),
  };
}

/** `JANE O’BRIEN-ROE` → `Jane O’Brien-Roe`; a name with small letters stays. */
function inSmallLetters(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{2}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])(?:mc)?\p{L}/gu, (start) =>
      start.length > 1 ? `Mc${start.charAt(2).toUpperCase()}` : start.toUpperCase(),
    );
}
