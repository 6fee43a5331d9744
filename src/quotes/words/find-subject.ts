import type { Mention } from "./mention.ts";
import { startsSentence } from "./read-mention.ts";
import { mentionAt, mentionsBefore, type Reading } from "./reading.ts";
import type { Token } from "./token.ts";

const reach = 45; // tokens between a verb and its subject
const candidates = 9; // mentions looked at for one verb

/** Who does what a verb before a quotation says; `adjacent` where nothing but small words stands between. */
export type Subject = { readonly mention: Mention; readonly adjacent: boolean };

/** The subject in front of a verb. */
export function subjectBefore(reading: Reading, verb: number): Subject | undefined {
  const { tokens } = reading;
  const token = tokens[verb];
  if (!token) return undefined;
  if (token.is.participle) {
    const touching = touchingMention(reading, verb);
    if (touching) return { mention: touching, adjacent: true };
    const main = mainSubject(reading, verb);
    return main && { mention: main, adjacent: false };
  }
  const end = skipBack(tokens, verb - 1);
  const last = tokens[end];
  if (!last || last.sentence !== token.sentence) return undefined;
  if (last.is.relative && !last.capital) return antecedent(reading, end);
  const shared = last.is.conjunction === true || last.lower === "to";
  let looked = 0;
  for (const mention of mentionsBefore(reading, verb)) {
    if (++looked > candidates || verb - mention.to > reach) break;
    if (tokens[mention.from]?.sentence !== token.sentence) break;
    if (isPassive(tokens, verb)) return undefined;
    if (isObject(reading, mention) || isAttribute(reading, mention)) continue;
    if (tokens[mention.from - 1]?.text === "(") continue;
    const closed = /^[,–—-]/.test(tokens[end]?.text ?? "") || reading.lexicon.language.capitalNouns;
    if (closed && isAside(tokens, mention)) continue;
    const gap = gapKind(tokens, mention, end + 1, shared);
    if (gap) return { mention: withPartners(reading, mention), adjacent: gap === "adjacent" };
  }
  return undefined;
}

/** `footage of Jane Roe saying`: no comma parts them. */
function touchingMention(reading: Reading, verb: number): Mention | undefined {
  for (const mention of mentionsBefore(reading, verb)) {
    return mention.to === skipBack(reading.tokens, verb - 1) + 1 && mention.kind !== "nominal"
      ? mention
      : undefined;
  }
  return undefined;
}

/** The subject behind a verb: `said Jane Roe`. */
export function subjectAfter(reading: Reading, verb: number): Mention | undefined {
  const { tokens } = reading;
  let i = verb + 1;
  while (i < verb + 5 && isSmall(tokens[i]) && !mentionAt(reading, i)) i++;
  const token = tokens[i];
  if (!token || token.sentence !== tokens[verb]?.sentence) return undefined;
  const mention = mentionAt(reading, i) ?? looseMention(reading, i);
  return mention && withPartners(reading, mention);
}

/** The source behind “according to”; a noun that the tables do not know is one too. */
export function sourceAfter(reading: Reading, according: number): Mention | undefined {
  const known = subjectAfter(reading, according);
  const token = reading.tokens[according + 1];
  if (known || token?.kind !== "word" || isSmall(token) || token.is.preposition) return known;
  const span = { start: token.start, end: token.end, from: according + 1, to: according + 2 };
  return { ...span, kind: "nominal", head: token.is, described: false, determined: false };
}

/** `said harbour pilot Jane Roe`: small words that the tables do not know, and then a name. */
function looseMention(reading: Reading, from: number): Mention | undefined {
  const { tokens } = reading;
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" && token?.kind !== "number") return undefined;
    if (
      token.is.preposition ||
      token.is.conjunction ||
      token.is.adverb ||
      token.is.participle ||
      token.is.calendar
    ) {
      return undefined;
    }
    const mention = i > from && token.capital ? mentionAt(reading, i) : undefined;
    const first = tokens[from];
    if (mention?.kind === "name" && first) {
      return { ...mention, from, start: first.start, described: true };
    }
  }
  return undefined;
}

/** `Jane Roe and Karl Ott`: two who speak as one. */
function withPartners(reading: Reading, mention: Mention): Mention {
  const joint = reading.tokens[mention.to];
  if (joint?.is.conjunction !== true || !/^(?:and|und|et|y|e|en|и|a|&)$/.test(joint.lower))
    return mention;
  const other = mentionAt(reading, mention.to + 1);
  if (!other || other.kind === "pronoun" || mention.kind !== other.kind) return mention;
  const { name: _, ...rest } = mention;
  return {
    ...rest,
    end: other.end,
    to: other.to,
    kind: "nominal",
    head: { group: true },
    genders: ["they"],
  };
}

function isPassive(tokens: readonly Token[], verb: number): boolean {
  const is = tokens[verb]?.is;
  const before = tokens[verb - 1]?.lower ?? "";
  if (!is || !/^(?:is|are|was|were|been|being|be)$/.test(before)) return false;
  return (
    is.framing === true ||
    (/^(?:told|asked|warned|posted|said|quoted|reported|signed|informed|advised|reminded)$/.test(
      tokens[verb]?.lower ?? "",
    ) &&
      tokens[verb]?.lower !== "quoted")
  );
}

/** Behind a preposition or a verb of telling it is not the one who speaks. */
function isObject({ tokens, lexicon }: Reading, mention: Mention): boolean {
  let i = mention.from - 1;
  while (tokens[i]?.is.determiner || (tokens[i]?.is.adverb && tokens[i - 1]?.is.determiner)) i--;
  const before = tokens[i];
  if (!before || before.sentence !== tokens[mention.from]?.sentence) return false;
  if (before.is.preposition && (!before.is.conjunction || lexicon.language.capitalNouns))
    return true;
  return (
    Boolean(before.is.speech || before.is.framing || before.is.participle) &&
    before.kind === "word" &&
    !startsSentence(tokens, i)
  );
}

/** In German, behind another mention with `der` or `des` it belongs to that one. */
function isAttribute(reading: Reading, mention: Mention): boolean {
  if (!reading.lexicon.language.capitalNouns) return false;
  const { tokens } = reading;
  if (!/^(?:de[rs]|eine[rs])$/.test(tokens[mention.from]?.lower ?? "")) return false;
  const before = tokens[mention.from - 1];
  return (
    before?.capital === true &&
    !before.is.preposition &&
    !before.is.conjunction &&
    !before.is.adverb &&
    before.sentence === tokens[mention.from]?.sentence
  );
}

type Gap = "adjacent" | "apart" | undefined;

/** What stands between a mention and a verb, if it lets the one be the subject of the other. */
function gapKind(tokens: readonly Token[], mention: Mention, end: number, shared: boolean): Gap {
  let i = mention.to;
  if (tokens[i]?.text === "(") i = closing(tokens, i, ")", end);
  if (i >= end) return "adjacent";
  const first = tokens[i];
  const last = tokens[end - 1];
  if (last && /^[,–—-]/.test(last.text)) {
    return opensAside(tokens, i, end) || (end - i === 1 && startsClause(tokens, mention))
      ? "adjacent"
      : undefined;
  }
  if (shared) return startsClause(tokens, mention) ? "apart" : undefined;
  for (let n = i; n < end; n++) {
    if (tokens[n]?.kind === "quote" || /^[,:;]/.test(tokens[n]?.text ?? "")) {
      // `Roe, Präsident des Hafens nannte`: the second comma was forgotten.
      return n === i &&
        isLastComma(tokens, n, end) &&
        mention.kind === "name" &&
        startsSentence(tokens, mention.from)
        ? "apart"
        : undefined;
    }
  }
  if (
    first?.is.preposition ||
    first?.is.relative ||
    first?.is.particle ||
    genitive.test(first?.lower ?? "")
  ) {
    return end - i <= 14 ? "adjacent" : undefined;
  }
  return startsClause(tokens, mention) && end - i <= 14 ? "apart" : undefined;
}

const genitive = /^(?:de[rs]|eine[rs])$/;

function isLastComma(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from + 1; i < end; i++)
    if (/^[,:;]/.test(tokens[i]?.text ?? "") || tokens[i]?.kind === "quote") return false;
  return true;
}

/** `, a pilot,` or `of the Harbour Board, a pilot,` between a mention and its verb. */
function opensAside(tokens: readonly Token[], from: number, end: number): boolean {
  const isComma = (i: number) => /^[,–—-]/.test(tokens[i]?.text ?? "");
  if (isComma(from)) return end - from > 1;
  if (!tokens[from]?.is.preposition) return false;
  for (let i = from + 1; i < end - 1 && i < from + 10; i++) if (isComma(i)) return true;
  return false;
}

function closing(tokens: readonly Token[], from: number, text: string, end: number): number {
  for (let i = from; i < end; i++) if (tokens[i]?.text === text) return i + 1;
  return from;
}

/** Nothing before it in its clause: it begins the sentence, or follows a comma or a conjunction. */
export function startsClause(tokens: readonly Token[], mention: Mention): boolean {
  if (startsSentence(tokens, mention.from)) return true;
  const before = tokens[mention.from - 1];
  return (
    before !== undefined &&
    (/^[,:;–—(-]/.test(before.text) || before.is.conjunction === true || before.is.adverb === true)
  );
}

/** The subject of the sentence that a “saying” hangs on. */
export function mainSubject(reading: Reading, before: number): Mention | undefined {
  const anywhere = reading.lexicon.language.capitalNouns === true;
  const { tokens } = reading;
  const sentence = tokens[before - 1]?.sentence;
  let best: Mention | undefined;
  let looked = 0;
  for (const mention of mentionsBefore(reading, before)) {
    if (tokens[mention.from]?.sentence !== sentence || ++looked > 3 * candidates) break;
    if (
      !isObject(reading, mention) &&
      !isAttribute(reading, mention) &&
      (anywhere ? isNominative(tokens, mention) : startsClause(tokens, mention)) &&
      !isAside(tokens, mention) &&
      !isLabel(tokens, mention)
    )
      best = mention;
  }
  return best;
}

/** German: not `dem`, `den`, and not `der` before a noun that is feminine: those are no subjects. */
export function isNominative(tokens: readonly Token[], mention: Mention): boolean {
  const first = tokens[mention.from]?.lower ?? "";
  if (/^(?:de[mns]|eine[mnr]|diese[mnr]|ihre[mnr]|seine[mnr]|sich)$/.test(first)) return false;
  if (tokens[mention.to - 1]?.is.quoting) return false;
  if (mention.kind === "name" && mention.to - mention.from === 1 && adverbial.test(first))
    return false;
  if (first !== "der" || mention.kind === "name") return true;
  return !/(?:ung|ion|heit|keit|schaft|tät|tur|ei|presse|rundschau)$/.test(
    tokens[mention.to - 1]?.lower ?? "",
  );
}

const adverbial = /(?:lich|ig|weise|mals|falls|dings|lings|los|end|ens|nach|seits|isch)$/;

/** `Harbour: the owners said`: a word before the sentence. */
const isLabel = (tokens: readonly Token[], mention: Mention): boolean =>
  tokens[mention.to]?.text === ":" &&
  startsSentence(tokens, mention.from) &&
  tokens[mention.to + 1]?.kind === "word";

/** `, a lawyer,` behind a name. */
function isAside(tokens: readonly Token[], mention: Mention): boolean {
  const comma = tokens[mention.from - 1];
  const before = tokens[mention.from - 2];
  return (
    comma?.text === "," &&
    (mention.kind === "nominal" || mention.determined) &&
    before?.capital === true &&
    before.sentence === comma.sentence
  );
}

/** `…, a driver who said`: the words before the relative. */
function antecedent(reading: Reading, relative: number): Subject | undefined {
  const { tokens } = reading;
  const end = tokens[relative - 1]?.text === "," ? relative - 1 : relative;
  for (const mention of mentionsBefore(reading, relative)) {
    if (mention.to === end) return { mention, adjacent: true };
    if (end - mention.to > 10) break;
    if (!isObject(reading, mention)) return { mention, adjacent: false };
  }
  return undefined;
}

/** The last token before a verb that is no adverb and no auxiliary. */
export function skipBack(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i > 0 && i > from - 6 && isSmall(tokens[i])) i--;
  return i;
}

export const isSmall = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  Boolean(
    token.is.adverb || token.is.auxiliary || token.is.negation || token.lower.endsWith("ly"),
  ) &&
  !token.is.pronoun;
