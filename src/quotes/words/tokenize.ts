import type { Span } from "../../model/span.ts";
import type { Marked } from "../marks/pair-marks.ts";
import { type Entry, entryOf, type Lexicon, unknown } from "./lexicon.ts";
import type { Token } from "./token.ts";

const piece =
  /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:(?:[.'’\u2060·&-]|\u00ad)[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\.?|\d+(?:[.,:/-]\d+)*%?(?:-?\p{L}[\p{L}-]*)?|--+|\.\.+|[^\s\p{L}\p{N}\u2060]/gu;
const initials = /^(?:\p{L}\.)+$/u;

/** Cuts a paragraph into tokens; each quotation is one, and nicknames stay words of the name. */
export function tokenize(
  text: string,
  span: Span,
  marked: readonly Marked[],
  lexicon: Lexicon,
): readonly Token[] {
  const tokens: Token[] = [];
  const state = { sentence: 0, ended: false };
  let at = span.start;
  for (const quote of marked) {
    wordsBetween(text, at, quote.start, lexicon, tokens, state);
    if (state.ended) state.sentence++;
    tokens.push(quoteToken(text, quote, state.sentence));
    state.ended = endsInside(text, quote);
    at = quote.end;
  }
  wordsBetween(text, at, span.end, lexicon, tokens, state);
  return withoutFalseVerbs(withPhrases(tokens, lexicon), lexicon);
}

/** The first word of an entry of several words (put it, according to) takes what the tables say of them. */
function withPhrases(tokens: Token[], lexicon: Lexicon): Token[] {
  tokens.forEach((token, i) => {
    for (const { rest, entry } of lexicon.phrases.get(token.lower) ?? []) {
      if (!rest.every((word, n) => tokens[i + 1 + n]?.lower === word)) continue;
      tokens[i] = { ...token, is: { ...token.is, ...entry } };
    }
  });
  return tokens;
}

/** `um den Plan zu loben`: an infinitive has no subject beside it. `der Versicherten`: a capital makes a noun. */
function withoutFalseVerbs(tokens: Token[], { language }: Lexicon): readonly Token[] {
  if (!language.infinitives && !language.capitalNouns) return tokens;
  tokens.forEach((token, i) => {
    if (!token.is.speech && !token.is.framing) return;
    const before = tokens[i - 1];
    if (token.capital) {
      const begins =
        before?.sentence !== token.sentence || before.kind === "quote" || before.text === ":";
      if (language.capitalNouns && !begins) tokens[i] = { ...token, is: asNoun(token.is) };
    } else if (before?.is.infinitive) tokens[i] = { ...token, is: infinitive };
  });
  return tokens;
}

function asNoun({ speech: _, framing: __, ...rest }: Entry): Entry {
  return rest;
}

/** Where one written word is two: `l’avocat`, `dit-elle`; nought where it is one. */
function cutBehind(printed: string, lexicon: Lexicon): number {
  if (printed.length < 4) return 0;
  if (lexicon.elided.size > 0 && hasApostrophe(printed)) {
    const apostrophe = printed.search(/['’]/);
    if (apostrophe > 0 && lexicon.elided.has(printed.slice(0, apostrophe).toLowerCase()))
      return apostrophe + 1;
  }
  const hyphen = printed.lastIndexOf("-");
  if (hyphen < 1) return 0;
  const behind = printed.slice(hyphen + 1).replace(/\.$/, "");
  return lexicon.entries.get(behind)?.pronoun ? hyphen : 0;
}

type State = { sentence: number; ended: boolean };

function wordsBetween(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  tokens: Token[],
  state: State,
): void {
  const slice = text.slice(start, end);
  piece.lastIndex = 0;
  for (let match = piece.exec(slice); match; match = piece.exec(slice)) {
    let printed = match[0];
    const cut = cutBehind(printed, lexicon);
    if (cut > 0) {
      piece.lastIndex -= printed.length - cut - (printed.charAt(cut) === "-" ? 1 : 0);
      printed = printed.slice(0, cut);
    }
    const capital = isCapital(printed);
    const letter = capital || isLetter(printed.charCodeAt(0));
    if (printed.length > 1 && printed.endsWith(".") && letter && !keepsStop(printed, lexicon)) {
      printed = printed.slice(0, -1);
      piece.lastIndex--;
    }
    if (state.ended && capital && lexicon.language.ordinals && isOrdinal(tokens, printed, lexicon))
      state.ended = false;
    if (state.ended) {
      const before = tokens.at(-1);
      if (capital || (before?.kind !== "quote" && !goesOn(printed, letter))) {
        state.sentence++;
        state.ended = false;
      } else if (letter || /^[,;:]/.test(printed)) state.ended = false;
    }
    // `at Brandt Inc. He said`: an abbreviation may end the sentence, too.
    const last = tokens.at(-1);
    if (capital && last?.kind === "word" && last.text.length > 3 && last.text.endsWith(".")) {
      if (isSmallWord(known(printed.toLowerCase(), lexicon)) && !last.is.title) state.sentence++;
    }
    const from = start + match.index;
    tokens.push(
      letter
        ? wordToken(printed, from, capital, state.sentence, lexicon)
        : signToken(printed, from, state.sentence),
    );
    if (!letter && /^[.!?。！？]/.test(printed) && printed !== "...") state.ended = true;
  }
}

function wordToken(
  printed: string,
  start: number,
  capital: boolean,
  sentence: number,
  lexicon: Lexicon,
): Token {
  const apostrophe = hasApostrophe(printed);
  const owned = apostrophe && /['’]s$|s['’]$/i.test(printed);
  const bare = apostrophe
    ? printed.replace(/['’](?:s|re|ll|ve|d|m)?$/i, "")
    : printed.endsWith("-t")
      ? printed.slice(0, -2)
      : printed;
  const lower = bare.toLowerCase();
  const entry = apostrophe && /n['’]t$/i.test(bare) ? auxiliary : known(lower, lexicon);
  // `he’s`, `we’re` and `that’s` are no possessives.
  const contracted = apostrophe && /['’]\p{L}+$/u.test(printed) && isSmallWord(entry);
  const possessive = owned && !contracted;
  const is = contracted && !entry.pronoun ? auxiliary : entry;
  return {
    ...noToken,
    kind: "word",
    start,
    end: start + printed.length,
    text: printed,
    lower,
    is,
    capital,
    possessive,
    sentence,
  };
}

// All tokens have the same shape, in the same order: half the time of reading them depends on it.
const noToken: Token = {
  kind: "sign",
  start: 0,
  end: 0,
  text: "",
  lower: "",
  is: unknown,
  capital: false,
  possessive: false,
  sentence: 0,
  marked: undefined,
  open: false,
  comma: false,
};

const hasApostrophe = (printed: string): boolean => printed.includes("’") || printed.includes("'");

const auxiliary: Entry = { auxiliary: true };

const infinitive: Entry = { participle: true };

const isSmallWord = (is: Entry): boolean =>
  Boolean(
    is.pronoun || is.relative || is.determiner || is.adverb || is.conjunction || is.preposition,
  );

function known(lower: string, lexicon: Lexicon): Entry {
  const entry = entryOf(lower, lexicon);
  if (entry !== unknown || !lower.includes("-")) return entry;
  return entryOf(lower.slice(lower.lastIndexOf("-") + 1), lexicon);
}

const signToken = (printed: string, start: number, sentence: number): Token => ({
  ...noToken,
  kind: /\d/.test(printed) ? "number" : "sign",
  start,
  end: start + printed.length,
  text: printed,
  lower: printed,
  sentence,
});

function quoteToken(text: string, marked: Marked, sentence: number): Token {
  const tail = text.slice(Math.max(marked.innerStart, marked.innerEnd - 4), marked.innerEnd);
  return {
    ...noToken,
    kind: "quote",
    start: marked.start,
    end: marked.end,
    sentence,
    marked,
    open: /[,?!–—-][’'”"»]*\s*$/.test(tail),
    comma: /,[’'”"»]*\s*$/.test(tail),
  };
}

/** What can follow a full stop inside a sentence: small letters, a comma, a closing bracket. */
const goesOn = (printed: string, letter: boolean): boolean =>
  letter || /^[,;:)\]’'”"]/.test(printed);

/** `am 3. Mai`, `im 2. Wahlgang`: the full stop belongs to the number. */
function isOrdinal(tokens: readonly Token[], printed: string, lexicon: Lexicon): boolean {
  const stop = tokens.at(-1);
  const number = tokens.at(-2);
  if (stop?.text !== "." || number?.end !== stop.start || !/^\d{1,2}$/.test(number.text))
    return false;
  const led = tokens.at(-3)?.is;
  return Boolean(
    led?.determiner || led?.preposition || known(printed.toLowerCase(), lexicon).calendar,
  );
}

/** The full stop belongs to an abbreviation or an initial. */
function keepsStop(printed: string, lexicon: Lexicon): boolean {
  return (
    initials.test(printed) || lexicon.entries.get(printed.toLowerCase())?.abbreviation === true
  );
}

const endsInside = (text: string, { innerEnd }: Marked): boolean =>
  /[.!?。！？][’'”"»]*\s*$/.test(text.slice(innerEnd - 4, innerEnd));

/** A capital begins it, or the noun behind its number: `58-Jähriger`. */
function isCapital(printed: string): boolean {
  const code = printed.charCodeAt(0);
  if (code < 0x80)
    return isBetween(code, "A", "Z") || (isDigit(code) && /^\d+-\p{Lu}/u.test(printed));
  const first = printed.charAt(0);
  return first !== first.toLowerCase();
}

/** Nearly all letters are told by their codes alone, and there are very many of them. */
const isLetter = (code: number): boolean =>
  code < 0x80
    ? isBetween(code, "a", "z") || isBetween(code, "A", "Z")
    : /\p{L}/u.test(String.fromCharCode(code));

const isDigit = (code: number): boolean => isBetween(code, "0", "9");

const isBetween = (code: number, first: string, last: string): boolean =>
  code >= first.charCodeAt(0) && code <= last.charCodeAt(0);
