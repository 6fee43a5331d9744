import { isNameWord, isVerb, startsSentence } from "./mentions/name-word.ts";
import type { AttributionRule } from "./rules/attribution.ts";
import { isReported } from "./subjects/reported-mood.ts";
import { phraseAt, type Reading } from "./words/reading.ts";
import type { Token } from "./words/token.ts";

/** Whether quoted words are speech, a few words of it, or not speech. */
export type Speech = "direct" | "fragment" | undefined;

const longSpeech = 120; // characters: titles are shorter
const workReach = 8; // tokens from a title back to “his paper”
const longNickname = 24; // characters
const shortUnspaced = 4; // characters that can be a sentence
const longUnspaced = 16; // characters: shorter ones without a speaker are titles or emphasis

const strong: ReadonlySet<AttributionRule> = new Set<AttributionRule>([
  "verb-subject-after",
  "subject-verb-after",
  "according-after",
  "signature",
  "label",
  "split",
]);

/**
 * Whether quoted words are somebody's speech. Signs of speech score points; signs of a title, a nickname or scare
 * quotes cost points. One quoted word is seldom speech, nine always are.
 */
export function speechOf(
  text: string,
  reading: Reading,
  quote: number,
  rule: AttributionRule | undefined,
  nearby: boolean,
): Speech {
  const token = reading.tokens[quote];
  if (!token?.marked) return undefined;
  const inner = text.slice(token.marked.innerStart, token.marked.innerEnd).trim();
  if (isNickname(reading, quote, inner)) return undefined;
  const whole = isWhole(reading, quote, inner);
  if (rule && strong.has(rule) && inner.length > longSpeech) return whole ? "direct" : "fragment";
  // Titles are shorter than this, so the beginning of a longer quotation is enough.
  const words = inner.slice(0, longSpeech).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
  if (words.length === 0) return undefined;
  const kind = whole ? "direct" : "fragment";
  if (!token.marked.opened || !token.marked.closed) return kind;
  if (/^https?:/.test(inner) || inner.endsWith("=") || reading.tokens[quote - 1]?.text === "=")
    return undefined;
  if (reading.lexicon.unspaced) {
    if (rule && inner.length >= shortUnspaced) return "direct";
    return rule || inner.length >= longUnspaced ? kind : undefined;
  }
  if (!(rule && strong.has(rule)) && isWork(reading, quote, inner)) return undefined;
  const titled = isTitleCase(words);
  const named = isNamed(reading, quote, rule);
  const source = isSource(reading, quote, titled);
  const isName = named || source || (titled && !whole && words.length > 1);
  if (rule && strong.has(rule) && !isName) return kind;
  const signs = { inner, many: words.length, whole, rule, nearby, titled, named, source };
  return points(reading, quote, signs) >= 0 ? kind : undefined;
}

/** Set by hand; a sum of zero or more means speech. */
const weights = {
  none: -3,
  nineWords: 4,
  fiveWords: 2,
  threeWords: 1,
  sentence: 2,
  fullStop: 1,
  cue: 3,
  distantCue: 2,
  reported: 2,
  as: 2,
  wanting: 2,
  quoting: 5,
  small: 1,
  speechBefore: 1,
  colon: 2,
  naming: -4,
  apposed: -3,
  source: -5,
  titleCase: -4,
  capital: -1.5,
  insideNoun: -2,
  bracket: -2,
  single: -2,
} as const;

type Signs = {
  readonly inner: string;
  /** How many words there are, at most those of a title. */
  readonly many: number;
  readonly whole: boolean;
  readonly rule: AttributionRule | undefined;
  readonly nearby: boolean;
  readonly titled: boolean;
  readonly named: boolean;
  readonly source: boolean;
};

function points({ tokens, lexicon }: Reading, quote: number, signs: Signs): number {
  const { inner, many, whole, rule } = signs;
  const before = tokens[quote - 1];
  const after = tokens[quote + 1];
  let sum: number = weights.none;
  if (many >= 3)
    sum += many >= 9 ? weights.nineWords : many >= 5 ? weights.fiveWords : weights.threeWords;
  if (whole) sum += weights.sentence;
  if (whole && fullStops.has(inner.charAt(inner.length - 1))) sum += weights.fullStop;
  if (rule) sum += rule === "distant-before" ? weights.distantCue : weights.cue;
  if (isReported(tokens, quote)) sum += weights.reported;
  if (signs.nearby) sum += weights.speechBefore;
  if (whole && before?.text === ":") sum += weights.colon;
  if (before?.text === "(") sum += weights.bracket;
  if (tokens[quote]?.marked?.doubtful) sum += weights.single;
  if (signs.named) sum += weights.naming;
  if (signs.source) sum += weights.source;
  if (isQuoting(tokens, quote)) sum += weights.quoting;
  if (lexicon.grammar.nounsAreCapital) {
    const small = /^\p{Ll}/u.test(inner);
    if (small) sum += weights.small;
    if (small && before?.is.wanting) sum += weights.wanting;
    if (before?.is.as) sum += weights.as;
    if (isApposed(before, inner) && !before?.is.quoting) sum += weights.apposed;
    if (many > 1 && signs.titled) sum += weights.capital;
  } else {
    if (signs.titled) sum += many > 2 ? weights.titleCase : weights.capital;
    if (many <= 2 && isInsideNoun(before, after)) sum += weights.insideNoun;
  }
  return sum;
}

/** `laut „x“`, `sagte der „x“`, `im „x“`, `ein Bericht der „x“`, `die „x“-Zeitung`: the quoted words are a name. */
function isSource({ tokens }: Reading, quote: number, titled: boolean): boolean {
  const before = tokens[quote - 1];
  const after = tokens[quote + 1];
  if (before?.is.according || (after?.text === "-" && after.start === tokens[quote]?.end))
    return true;
  if (before?.is.merged) return titled;
  const noun = tokens[quote - 2];
  const led = noun?.is;
  if (before?.is.determiner !== true || !led) return false;
  if (led.according) return true;
  if (before.is.genitive && noun.capital && (led.document || led.organisation)) return titled;
  const place = led.place === true && startsSentence(tokens, quote - 2);
  return (led.speech === true || place) && titled;
}

/** `mit den Worten “…”`, `slogans such as “…”`: the words before it announce a wording. */
function isQuoting(tokens: readonly Token[], quote: number): boolean {
  for (let i = quote - 1; i >= quote - 3 && i >= 0; i--) {
    if (tokens[i]?.is.quoting) return tokens[i]?.sentence === tokens[quote]?.sentence;
    if (tokens[i]?.kind === "quote") return false;
  }
  return false;
}

/** A noun right before it, in a language that capitalises nouns: `die Sonde „x“`. */
const isApposed = (before: Token | undefined, inner: string): boolean =>
  before?.kind === "word" &&
  before.capital &&
  !before.is.determiner &&
  !before.is.preposition &&
  /^[\p{Lu}\d]/u.test(inner);

/** A complete sentence, not a few words inside another. */
function isWhole({ tokens }: Reading, quote: number, inner: string): boolean {
  const before = tokens[quote - 1];
  const begins =
    before === undefined ||
    before.kind === "quote" ||
    before.sentence !== tokens[quote]?.sentence ||
    /^[:,–—-]/.test(before.text) ||
    (before.text === "(" && /[.!?]$/.test(inner)) ||
    before.is.speech === true ||
    before.is.participle === true;
  const first = inner.charAt(inner.search(/[\p{L}\p{N}]/u));
  const after = tokens[quote + 1];
  const ends = endings.has(lastSign(inner)) || !after || /^[,.!?)–—-]/.test(after.text);
  return (
    begins &&
    ends &&
    (first !== first.toLowerCase() ||
      before === undefined ||
      before.text === "," ||
      before.text === ":" ||
      !/\p{Ll}/u.test(first))
  );
}

const fullStops: ReadonlySet<string> = new Set(".!?…");
const endings: ReadonlySet<string> = new Set(".!?…,–—-");
const closing: ReadonlySet<string> = new Set("'’”\"");

/** The last character before closing marks. */
function lastSign(words: string): string {
  let last = words.length - 1;
  while (closing.has(words.charAt(last))) last--;
  return words.charAt(last);
}

/** `the book “…”`, `the so-called “…”`: the words before it name a thing. */
function isNamed(reading: Reading, quote: number, rule: AttributionRule | undefined): boolean {
  const { tokens } = reading;
  for (let i = quote - 1; i >= quote - 4 && i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.kind === "quote" || token.sentence !== tokens[quote]?.sentence)
      return false;
    if (phraseAt(reading, i, "naming") > 0) return !(token.is.framing && rule);
  }
  return false;
}

/**
 * The title of a work, however long: `his paper, “A model of tides,” in 1970` · `The talk by Ott, “Why we dig,” begins` ·
 * `“A model of tides,” by Jane Roe`. A comma separates it from the noun, and the sentence continues without a verb of saying.
 */
function isWork({ tokens, lexicon }: Reading, quote: number, inner: string): boolean {
  const hasComma = () => tokens[quote + 1]?.text === "," || /[,?!]['’”]*$/.test(inner);
  const behind = tokens[quote + 1]?.text === "," ? quote + 2 : quote + 1;
  const after = tokens[behind];
  if (after?.is.agent && isNameWord(tokens, behind + 1) && hasComma()) return true;
  if (tokens[quote - 1]?.text !== "," || lexicon.grammar.nounsAreCapital) return false;
  for (let i = quote - 2; i > quote - workReach; i--) {
    const token = tokens[i];
    if (token?.kind !== "word" || token.sentence !== tokens[quote]?.sentence) return false;
    if (isVerb(token.is) && !token.is.document && !token.is.naming) return false;
    if (token.is.naming || token.is.work) return after?.capital !== true && hasComma();
  }
  return false;
}

/** `Ines “Nessie” Calder`: between two words of a name. */
function isNickname({ tokens, lexicon }: Reading, quote: number, inner: string): boolean {
  if (lexicon.grammar.nounsAreCapital) return false;
  if (inner.length >= longNickname || !tokens[quote + 1]?.capital) return false;
  const sentence = tokens[quote]?.sentence;
  return (
    [quote - 1, quote + 1].every(
      (i) => isNameWord(tokens, i) && tokens[i]?.sentence === sentence && !tokens[i]?.possessive,
    ) && !/[.,!?]$/.test(inner)
  );
}

/** The first, the last and most other words have capitals; only short ones may lack them. */
function isTitleCase(words: readonly string[]): boolean {
  return (
    /^\p{Lu}/u.test(words[0] ?? "") &&
    hasCapital(words.at(-1) ?? "") &&
    words.every((word) => word.length < 5 || hasCapital(word)) &&
    words.filter(hasCapital).length >= words.length * titleShare
  );
}

const hasCapital = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);

const titleShare = 0.5;

/** `the new “green corridor” would`: it is the noun or precedes it. */
function isInsideNoun(before: Token | undefined, after: Token | undefined): boolean {
  if (before?.kind !== "word") return false;
  const led =
    before.is.determiner === true ||
    before.possessive ||
    (!before.is.preposition &&
      !before.is.speech &&
      !before.is.framing &&
      !before.is.conjunction &&
      !before.is.auxiliary &&
      !before.is.adverb);
  return led && after?.kind === "word" && !after.is.preposition && !after.is.conjunction;
}
