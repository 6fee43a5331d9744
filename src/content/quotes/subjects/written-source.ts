import type { Mention } from "../mentions/mention.ts";
import { isNoun } from "../mentions/name-word.ts";
import { entryWith } from "../words/entry.ts";
import { mentionAt, mentionsBefore, type Reading } from "../words/reading.ts";
import type { Token } from "../words/token.ts";

const document = entryWith({ document: true });

const clause = 30; // tokens back to the beginning of the clause
const wordsReach = 12; // tokens of the written words in which their mood shows
const reachOfIt = 12; // tokens back to “es”
const behind = 4; // tokens from the verb to the document named after it

/**
 * The document that contains quoted words which no person is said to say:
 * `In dem Brief heißt es` · `heißt es in dem Brief` · `In der Erklärung hatte es geheißen` · `Darin steht`
 */
export function writtenSource(reading: Reading, verb: number): Mention | undefined {
  if (!isImpersonal(reading.tokens, verb)) return undefined;
  const from = clauseStart(reading.tokens, verb);
  return (
    placeAt(reading, from) ??
    placeBehind(reading, verb) ??
    placeBetween(reading, from, verb) ??
    thereBefore(reading, from) ??
    antecedent(reading, from)
  );
}

/** `In den Medien war …`: the place at the beginning of the clause of a verb. */
export const placeBefore = (reading: Reading, verb: number): Mention | undefined =>
  placeAt(reading, clauseStart(reading.tokens, verb));

/** `heißt es`, `hatte es geheißen`; `steht:`, `steht, dass`, `steht, sie sei`. */
export function isImpersonal(tokens: readonly Token[], verb: number): boolean {
  const is = tokens[verb]?.is;
  if (is?.standing) return isFollowedByWords(tokens, verb);
  if (!is?.impersonal) return false;
  if (tokens[verb + 1]?.is.it) return true;
  for (let i = verb - 1; i > verb - reachOfIt && tokens[i]?.kind === "word"; i--)
    if (tokens[i]?.is.it) return true;
  return false;
}

function isFollowedByWords(tokens: readonly Token[], verb: number): boolean {
  let i = verb + 1;
  while (i < verb + behind * 2 && tokens[i]?.kind === "word") i++;
  if (tokens[i]?.text === ":") return true;
  if (tokens[i]?.text !== ",") return false;
  return tokens.slice(i + 1, i + wordsReach).some(({ is }) => is.complementiser || is.reported);
}

/** The first token of the clause of a verb. */
export function clauseStart(tokens: readonly Token[], verb: number): number {
  let i = verb;
  while (i > verb - clause && tokens[i - 1]?.sentence === tokens[verb]?.sentence) {
    const before = tokens[i - 1];
    if (!before || before.kind === "quote" || /^[,:;]/.test(before.text)) break;
    i--;
  }
  return i;
}

/** `in dem Brief`, `im Bericht`: it needs an article, since a bare name is only a location. */
function placeAt(reading: Reading, preposition: number): Mention | undefined {
  const { tokens } = reading;
  const is = tokens[preposition]?.is;
  if (!is?.place) return undefined;
  const mention = mentionAt(reading, preposition + 1);
  if (!mention || mention.kind === "pronoun") return undefined;
  if (!(mention.determined || is.merged || isNoun(mention.head))) return undefined;
  return isNoun(mention.head) ? mention : { ...mention, head: document };
}

function placeBehind(reading: Reading, verb: number): Mention | undefined {
  for (let i = verb + 1; i <= verb + behind; i++) {
    const mention = placeAt(reading, i);
    if (mention) return mention;
    if (reading.tokens[i]?.kind !== "word") return undefined;
  }
  return undefined;
}

/** `wie es in dem Brief heißt` */
function placeBetween(reading: Reading, from: number, verb: number): Mention | undefined {
  for (let i = from + 1; i < verb; i++) {
    const mention = placeAt(reading, i);
    if (mention) return mention;
  }
  return undefined;
}

/** `Roe gab eine Erklärung ab. Darin heißt es`: the last mention in the sentence before. */
function thereBefore(reading: Reading, from: number): Mention | undefined {
  const { tokens } = reading;
  if (!tokens[from]?.is.there) return undefined;
  const sentence = (tokens[from]?.sentence ?? 0) - 1;
  for (const mention of mentionsBefore(reading, from)) {
    if ((tokens[mention.from]?.sentence ?? -1) < sentence) return undefined;
    if (mention.head.document) return mention;
    if (mention.kind === "nominal" && !isNoun(mention.head) && !mention.head.group)
      return { ...mention, head: document };
  }
  return undefined;
}

/** `die Erklärung, in der es heißt`: the words before the comma. */
function antecedent(reading: Reading, from: number): Mention | undefined {
  const { tokens } = reading;
  if (tokens[from - 1]?.text !== "," || !tokens[from]?.is.place) return undefined;
  if (!tokens[from + 1]?.is.relative && !tokens[from + 1]?.is.determiner) return undefined;
  for (const mention of mentionsBefore(reading, from - 1)) {
    if (from - mention.to > 2) return undefined;
    return isNoun(mention.head) ? mention : { ...mention, head: document };
  }
  return undefined;
}
