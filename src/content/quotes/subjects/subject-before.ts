import type { Mention } from "../mentions/mention.ts";
import { withEarlierPartners, withPartners } from "../mentions/with-partners.ts";
import { mentionsBefore, type Reading } from "../words/reading.ts";
import { closesBracket, isSmall, opensBracket, type Token } from "../words/token.ts";
import { isAside, isAttribute, isObject, startsClause } from "./clause-place.ts";
import { gapBeforeVerb } from "./gap-before-verb.ts";
import { mainSubject } from "./main-subject.ts";
import { isTold } from "./told-by.ts";

const reach = 45; // tokens between a verb and its subject
const bracketReach = 20; // tokens from a mention to the closing bracket after it
const candidates = 9; // mentions to try for one verb

/** The subject of a verb before a quotation; `adjacent` if only small words are between them. */
export type VerbSubject = { readonly mention: Mention; readonly adjacent: boolean };

/** The subject before a verb. */
export function subjectBefore(reading: Reading, verb: number): VerbSubject | undefined {
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
  let scan = 0;
  for (const mention of mentionsBefore(reading, verb)) {
    if (++scan > candidates || verb - mention.to > reach) break;
    if (tokens[mention.from]?.sentence !== token.sentence) break;
    if (isPassive(tokens, verb)) return undefined;
    if (isObject(reading, mention) || isAttribute(reading, mention)) continue;
    if (isBracketed(tokens, mention.to, verb)) continue;
    // `Roe joked that the mayor was late, but went on to say`: the verbs share the first subject.
    if (shared && tokens[mention.from - 1]?.is.complementiser && hasComma(tokens, mention.to, verb))
      continue;
    const closed =
      /^[,–—-]/.test(tokens[end]?.text ?? "") || reading.lexicon.grammar.commasPartClauses;
    if (closed && isAside(tokens, mention)) continue;
    const gap = gapBeforeVerb(tokens, mention, end + 1, shared);
    if (gap) return { mention: withAllPartners(reading, mention), adjacent: gap === "adjacent" };
  }
  return undefined;
}

const withAllPartners = (reading: Reading, mention: Mention): Mention => {
  const partners = withEarlierPartners(
    reading,
    mention,
    (first) => startsClause(reading.tokens, first) && !isObject(reading, first),
  );
  return withPartners(reading, partners);
};

/** `Jane Roe (R., Lancaster) said`: a bracket closes between a mention and the verb. */
function isBracketed(tokens: readonly Token[], to: number, verb: number): boolean {
  for (let i = to; i < verb && i < to + bracketReach; i++) {
    if (opensBracket(tokens[i])) return false;
    if (closesBracket(tokens[i])) return true;
  }
  return false;
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.text === ",") return true;
  return false;
}

/** `footage of Jane Roe saying`: no comma between them. */
function touchingMention(reading: Reading, verb: number): Mention | undefined {
  for (const mention of mentionsBefore(reading, verb)) {
    const isPerson = mention.kind !== "nominal" || (mention.head.role && mention.determined);
    return mention.to === skipBack(reading.tokens, verb - 1) + 1 && isPerson ? mention : undefined;
  }
  return undefined;
}

/** `was called`, `was told`: the subject is not the speaker. */
const isPassive = (tokens: readonly Token[], verb: number): boolean =>
  isTold(tokens, verb) ||
  (tokens[verb - 1]?.is.passive === true && tokens[verb]?.is.framing === true);

/** `…, a driver who said`: the words before the relative. */
function antecedent(reading: Reading, relative: number): VerbSubject | undefined {
  const { tokens } = reading;
  const end = tokens[relative - 1]?.text === "," ? relative - 1 : relative;
  for (const mention of mentionsBefore(reading, relative)) {
    if (mention.to === end) return { mention, adjacent: true };
    if (end - mention.to > 10) break;
    if (!isObject(reading, mention)) return { mention, adjacent: false };
  }
  return undefined;
}

/** The last token before a verb that is neither an adverb nor an auxiliary. */
function skipBack(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i > 0 && i > from - 6 && isSmall(tokens[i])) i--;
  return i;
}
