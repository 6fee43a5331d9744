import { tokenize } from "../tokens/tokenize.ts";

/** A paragraph, a list item or another stretch of an article's page. */
export type Passage = {
  /** The anchor of its paragraph, or of the one before it; "" if there is none. */
  readonly anchor: string;
  readonly text: string;
  readonly quotes: readonly PassageQuote[];
};

export type PassageQuote = Span & { readonly anchor: string; readonly speaker: string };

type Span = { readonly start: number; readonly end: number };

/** What a query wants to see in an article. */
export type Wanted = {
  /** Every form of every word that is not in a phrase. */
  readonly terms: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
  /** Only what is inside quotations counts. */
  readonly inQuotes: boolean;
};

/** A few words of an article around what was found. */
export type Snippet = {
  /** The quotation or the paragraph that has them. */
  readonly anchor: string;
  /** Whose quotation it is; "" if it is in none, or nobody is named. */
  readonly speaker: string;
  readonly pieces: readonly SnippetPiece[];
};

type SnippetPiece = { readonly text: string; readonly isFound: boolean };

/** Where a text has the words and the phrases, in order; what overlaps or touches is one stretch. */
export function foundIn(text: string, { terms, phrases }: Wanted): readonly Span[] {
  const tokens = tokenize(text);
  const found: Span[] = tokens.filter(({ term }) => terms.has(term));
  for (const phrase of phrases) {
    for (let i = 0; i + phrase.length <= tokens.length; i++) {
      const [first, last] = [tokens[i], tokens[i + phrase.length - 1]];
      if (first && last && phrase.every((term, at) => tokens[i + at]?.term === term)) {
        found.push({ start: first.start, end: last.end });
      }
    }
  }
  return joined(found.sort((a, b) => a.start - b.start));
}

function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const { start, end } of spans) {
    const last = all[all.length - 1];
    if (last && start <= last.end) {
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else all.push({ start, end });
  }
  return all;
}

/** Whether one of the texts has each phrase. */
export const havePhrases = (texts: readonly string[], { phrases }: Wanted): boolean =>
  phrases.every((phrase) =>
    texts.some(
      (text) => foundIn(text, { terms: new Set(), phrases: [phrase], inQuotes: false }).length > 0,
    ),
  );

/** The texts in which a query's phrases count; `anchors` are those of the quotations that it found. */
export const searchedTexts = (
  passages: readonly Passage[],
  headline: string,
  { inQuotes }: Wanted,
  anchors: readonly string[],
): readonly string[] =>
  inQuotes
    ? passages.flatMap(({ text, quotes }) =>
        quotes
          .filter(({ anchor }) => anchors.includes(anchor))
          .map(({ start, end }) => text.slice(start, end)),
      )
    : [headline, ...passages.map(({ text }) => text)];

/** Some two lines on a wide screen. */
const snippetCharacters = 155;
const charactersBefore = 60;

/**
 * The passage that has the most of what is wanted, cut around it; undefined if none has any of it. `anchors` are those of the
 * quotations that a query for quotations found.
 */
export function snippetOf(
  passages: readonly Passage[],
  wanted: Wanted,
  anchors: readonly string[],
): Snippet | undefined {
  let best: { passage: Passage; found: readonly Span[]; worth: number } | undefined;
  for (const passage of passages) {
    const everywhere = foundIn(passage.text, wanted);
    const found = wanted.inQuotes
      ? everywhere.filter((span) => anchors.includes(quoteAt(passage, span)?.anchor ?? ""))
      : everywhere;
    const isQuoted = found.some((span) => quoteAt(passage, span));
    const worth = worthOf(passage.text, found) + (isQuoted ? 0.5 : 0);
    if (found.length > 0 && worth > (best?.worth ?? 0)) best = { passage, found, worth };
  }
  return best && cutOut(best.passage, best.found);
}

/** How many different words and phrases were found. */
const worthOf = (text: string, found: readonly Span[]): number =>
  new Set(found.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;

const quoteAt = ({ quotes }: Passage, { start, end }: Span): PassageQuote | undefined =>
  quotes.find((quote) => quote.start < end && start < quote.end);

function cutOut(passage: Passage, found: readonly Span[]): Snippet {
  const { text } = passage;
  const first = densest(found);
  const quote = quoteAt(passage, first);
  const isShort = text.length <= snippetCharacters;
  const from = isShort ? 0 : wordStart(text, first.start - charactersBefore);
  const to = isShort ? text.length : wordEnd(text, from + snippetCharacters);
  const pieces: SnippetPiece[] = [];
  const add = (piece: string, isFound: boolean) => {
    if (piece !== "") pieces.push({ text: piece, isFound });
  };
  add(from > 0 ? "… " : "", false);
  let at = from;
  for (const { start, end } of found) {
    if (start < from || end > to) continue;
    add(text.slice(at, start), false);
    add(text.slice(start, end), true);
    at = end;
  }
  add(text.slice(at, to) + (to < text.length ? " …" : ""), false);
  return { anchor: quote?.anchor ?? passage.anchor, speaker: quote?.speaker ?? "", pieces };
}

/** The stretch after which the most others follow within one snippet. */
function densest(found: readonly Span[]): Span {
  let best = found[0] ?? { start: 0, end: 0 };
  let most = 0;
  found.forEach((span, i) => {
    const reach = span.start + snippetCharacters - charactersBefore;
    let follow = 0;
    while ((found[i + follow]?.end ?? Number.POSITIVE_INFINITY) <= reach) follow++;
    if (follow > most) [best, most] = [span, follow];
  });
  return best;
}

/** The first word that begins at a place or soon after it; in a script without spaces, the place itself. */
function wordStart(text: string, near: number): number {
  if (near <= 0) return 0;
  const space = text.indexOf(" ", near - 1);
  return space >= 0 && space < near + charactersBefore / 2 ? space + 1 : whole(text, near);
}

/** The end of the last word that ends at a place or soon before it. */
function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const space = text.lastIndexOf(" ", near);
  return space > near - charactersBefore / 2 ? space : whole(text, near);
}

/** Moves a place out of the middle of a character. */
const whole = (text: string, place: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(place)) ? place - 1 : place;
