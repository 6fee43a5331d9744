import type { Span } from "../../../model/span.ts";
import type { Marked } from "../marks/pair-marks.ts";
import { entryWith, onceForEach, unknown } from "./entry.ts";
import type { Lexicon } from "./lexicon.ts";
import { endOfPiece, startOfPiece } from "./pieces.ts";
import type { Token } from "./token.ts";
import { isSmallWord, known, type Word, wordCacheOf, wordOf } from "./word.ts";

/** Splits a paragraph into tokens. Each quotation is one token; nicknames stay words of the name. */
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

/** Gives the first word of a phrase (put it, according to) the entry of the phrase. */
function withPhrases(tokens: Token[], lexicon: Lexicon): Token[] {
  tokens.forEach((token, i) => {
    const phrases = lexicon.phrases.get(token.lower);
    if (!phrases) return;
    for (const { rest, addedTo } of phrases) {
      if (!rest.every((word, n) => tokens[i + 1 + n]?.lower === word)) continue;
      tokens[i] = { ...token, is: addedTo(token.is) };
    }
  });
  return tokens;
}

/** `um den Plan zu loben`: an infinitive has no subject. A capital shows a noun: `der Versicherten`. */
function withoutFalseVerbs(tokens: Token[], { grammar }: Lexicon): readonly Token[] {
  tokens.forEach((token, i) => {
    if (!token.is.verb) return;
    const before = tokens[i - 1];
    if (token.capital) {
      const begins =
        before?.sentence !== token.sentence || before.kind === "quote" || before.text === ":";
      // `the State Department`; but not in a headline, where all words may have capitals.
      const name = before?.capital === false && tokens[i + 1]?.capital === true;
      if (!begins && (grammar.nounsAreCapital || name))
        tokens[i] = { ...token, is: asNoun(token.is) };
    } else if (before?.is.infinitive) tokens[i] = { ...token, is: infinitive };
    else if (token.is.field && isFieldNoun(tokens, i))
      tokens[i] = { ...token, is: asNoun(token.is) };
  });
  return tokens;
}

/** `state Senator Jane Roe`, `a mostly Democratic state` */
function isFieldNoun(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next?.capital && next.is.title) return true;
  if (tokens[i - 1]?.is.group) return false;
  return [1, 2, 3].some((back) => tokens[i - back]?.is.determiner);
}

const infinitive = entryWith({ participle: true });

const asNoun = onceForEach((is) => entryWith({ ...is, speech: undefined, framing: undefined }));

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
  const cache = wordCacheOf(lexicon);
  for (let at = startOfPiece(slice, 0); at < slice.length; ) {
    const word = wordOf(slice.slice(at, endOfPiece(slice, at)), lexicon, cache);
    const { capital, letter } = word;
    if (state.ended && capital && lexicon.grammar.ordinals && isOrdinal(tokens, word.text, lexicon))
      state.ended = false;
    if (state.ended) {
      const before = tokens.at(-1);
      if (capital || (before?.kind !== "quote" && !continuesSentence(word.text, letter))) {
        state.sentence++;
        state.ended = false;
      } else if (letter || /^[,;:]/.test(word.text)) state.ended = false;
    }
    // `at Brandt Inc. He said`: an abbreviation may also end the sentence.
    const last = tokens.at(-1);
    if (capital && last?.kind === "word" && last.text.length > 3 && last.text.endsWith(".")) {
      if (isSmallWord(known(word.text.toLowerCase(), lexicon)) && !last.is.title) state.sentence++;
    }
    if (word.kind === "sign" && last && isBareApostrophe(word.text, start + at, last)) {
      tokens[tokens.length - 1] = owning(last, word.text);
    } else tokens.push(tokenOf(word, start + at, state.sentence));
    if (word.ends) state.ended = true;
    at = startOfPiece(slice, at + word.taken);
  }
}

/** `the Roes’ boat`: a lone apostrophe after an s. */
const isBareApostrophe = (printed: string, at: number, { kind, end, text }: Token): boolean =>
  (printed === "’" || printed === "'") && kind === "word" && end === at && /[sxz]$/i.test(text);

const owning = (token: Token, apostrophe: string): Token => ({
  ...token,
  end: token.end + 1,
  text: token.text + apostrophe,
  possessive: true,
});

// All tokens must have the same keys in the same order: other shapes take twice as long to read.
const tokenOf = (word: Word, start: number, sentence: number): Token => ({
  kind: word.kind,
  start,
  end: start + word.text.length,
  text: word.text,
  lower: word.lower,
  is: word.is,
  capital: word.capital,
  possessive: word.possessive,
  sentence,
  marked: undefined,
  open: false,
  comma: false,
});

function quoteToken(text: string, marked: Marked, sentence: number): Token {
  const tail = text.slice(Math.max(marked.innerStart, marked.innerEnd - 4), marked.innerEnd);
  return {
    kind: "quote",
    start: marked.start,
    end: marked.end,
    text: "",
    lower: "",
    is: unknown,
    capital: false,
    possessive: false,
    sentence,
    marked,
    open: /[,?!–—-][’'”"»]*\s*$/.test(tail),
    comma: /,[’'”"»]*\s*$/.test(tail),
  };
}

/** The sentence continues after a full stop: a small letter, a comma or a closing bracket follows. */
const continuesSentence = (printed: string, letter: boolean): boolean =>
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

const endsInside = (text: string, { innerEnd }: Marked): boolean =>
  /[.!?。！？][’'”"»]*\s*$/.test(text.slice(innerEnd - 4, innerEnd));
