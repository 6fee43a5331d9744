import type { Mention } from "../mentions/mention.ts";
import { isComplementiser, startsSentence } from "../mentions/name-word.ts";
import { endingOf, type Lexicon } from "../words/lexicon.ts";
import { mentionsBefore, type Reading } from "../words/reading.ts";
import type { Token } from "../words/token.ts";

// The position of a mention in its clause shows whether it can be the subject.

/** It begins its clause: it is first in the sentence, or follows a comma or a conjunction. */
export function startsClause(tokens: readonly Token[], mention: Mention): boolean {
  if (startsSentence(tokens, mention.from)) return true;
  // `But state Senator Jane Roe`
  const before = tokens[mention.from - (tokens[mention.from - 1]?.is.field ? 2 : 1)];
  return (
    before !== undefined &&
    (before.kind === "sign"
      ? /^[,:;–—(-]/.test(before.text)
      : before.is.conjunction === true || before.is.adverb === true)
  );
}

/** After a preposition or a verb of telling, it is not the speaker. */
export function isObject(reading: Reading, mention: Mention, partners = 3): boolean {
  const { tokens, lexicon } = reading;
  let i = mention.from - 1;
  if (isComplementiser(tokens, i)) return false;
  while (tokens[i]?.is.determiner || (tokens[i]?.is.adverb && tokens[i - 1]?.is.determiner)) i--;
  const before = tokens[i];
  if (!before || before.sentence !== tokens[mention.from]?.sentence) return false;
  if (before.is.and && lexicon.grammar.articlesShowCase && partners > 0) {
    // `mit Roe und Ott`: the preposition applies to both.
    for (const partner of mentionsBefore(reading, i))
      return (
        partner.to === i &&
        partner.kind === mention.kind &&
        isObject(reading, partner, partners - 1)
      );
  }
  if (opensClause(tokens, i) && (mention.determined || mention.kind === "name")) return false;
  // `after Roe, asked about the wall, had said`
  if (before.is.subordinator && isOwnClause(tokens, mention, behindAside(tokens, mention.to)))
    return false;
  if (before.is.preposition && (!before.is.conjunction || lexicon.grammar.articlesShowCase))
    return true;
  return (
    Boolean(before.is.speech || before.is.framing || before.is.participle) &&
    before.kind === "word" &&
    !startsSentence(tokens, i) &&
    !isOwnClause(tokens, mention)
  );
}

/**
 * `said Ott had called`, `says Ott told him`: the words after the verb are a clause with its own verb. In `says Ott believes “…”` the
 * quoted words are not Ott's.
 */
function isOwnClause(tokens: readonly Token[], { kind, to }: Mention, verb = to): boolean {
  const is = tokens[verb]?.is;
  return is?.auxiliary === true || (is?.told === true && kind !== "pronoun");
}

const longestAside = 12; // tokens

/** The token behind `, asked about the wall,`. */
function behindAside(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.text !== ",") return to;
  for (let i = to + 1; i < to + longestAside && tokens[i]?.sentence === tokens[to]?.sentence; i++)
    if (tokens[i]?.text === ",") return i + 1;
  return to;
}

/** `Wie Roe sagte`: here it is not a preposition; `als` mostly is one. */
function opensClause(tokens: readonly Token[], i: number): boolean {
  const is = tokens[i]?.is;
  if (!is?.preposition || !is.conjunction || is.as) return false;
  return startsSentence(tokens, i) || tokens[i - 1]?.text === ",";
}

/** In German, a mention with `der` or `des` right after another one is its attribute. */
export function isAttribute(reading: Reading, mention: Mention): boolean {
  const { tokens } = reading;
  if (!tokens[mention.from]?.is.genitive) return false;
  const before = tokens[mention.from - 1];
  return (
    before?.capital === true &&
    !before.is.preposition &&
    !before.is.conjunction &&
    !before.is.adverb &&
    before.sentence === tokens[mention.from]?.sentence
  );
}

/** German: `dem`, `den`, and `der` before a feminine noun, cannot begin a subject. */
export function isNominative({ tokens, lexicon }: Reading, mention: Mention): boolean {
  const first = tokens[mention.from];
  const last = tokens[mention.to - 1];
  if (!first || !last || last.is.quoting) return false;
  const lone = mention.kind === "name" && mention.to - mention.from === 1;
  if (lone && endingOf(first.lower, lexicon.adverbEndings)) return false;
  if (mention.kind !== "name" && first.is.genitive && first.lower === "der") {
    return !isFeminine(last.lower, lexicon);
  }
  return !first.is.oblique;
}

const isFeminine = (noun: string, lexicon: Lexicon): boolean =>
  endingOf(noun, lexicon.feminineEndings) !== undefined ||
  lexicon.feminineEndings.get(noun.length)?.has(noun) === true;

/** `Harbour: the owners said`: a label before the sentence. */
export const isLabel = (tokens: readonly Token[], mention: Mention): boolean =>
  tokens[mention.to]?.text === ":" &&
  startsSentence(tokens, mention.from) &&
  tokens[mention.to + 1]?.kind === "word";

/** `, a lawyer,` after a name. */
export function isAside(tokens: readonly Token[], mention: Mention): boolean {
  const comma = tokens[mention.from - 1];
  const before = tokens[mention.from - 2];
  return (
    comma?.text === "," &&
    (mention.kind === "nominal" || mention.determined) &&
    before?.capital === true &&
    before.sentence === comma.sentence
  );
}
