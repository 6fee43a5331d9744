import type { JoinRule, NameEvidence } from "../../model/identity.ts";
import { type NameForm, nameFormOf } from "../../model/name-form.ts";
import { isSameGivenName } from "./short-names.ts";

/** A name with its parts. */
export type Candidate = { readonly evidence: NameEvidence; readonly form: NameForm };

export const candidateOf = (evidence: NameEvidence): Candidate => ({
  evidence,
  form: nameFormOf(evidence.name),
});

/** Years between two forms of a name: more, and they may be two people. */
const maxGap = { sameGiven: 12, otherGiven: 3 };

/** Why two full names may be one person's; undefined if they are not. A son is not his father. */
export function sameName(a: Candidate, b: Candidate): JoinRule | undefined {
  if (a.evidence.isSettled && b.evidence.isSettled) return undefined;
  if (a.form.last !== b.form.last || !isGenderPossible(a.evidence, b.evidence)) return undefined;
  if (a.form.suffix && b.form.suffix && a.form.suffix !== b.form.suffix) return undefined;
  const rule = sameGiven(a.form.given, b.form.given);
  if (!rule) return undefined;
  const isSure = rule === "spelling" || rule === "middle-name";
  const gap = isSure ? maxGap.sameGiven : maxGap.otherGiven;
  if (yearsBetween(a.evidence, b.evidence) > gap) return undefined;
  if (a.form.suffix === b.form.suffix) return rule;
  return isSameBearer(a, b) ? "suffix" : undefined;
}

/** `Joseph R. Roe Jr.` is `Joseph R. Roe`, or `Joe Roe` with the same office. `Karl Roe Jr.` may be the son of `Karl Roe`. */
function isSameBearer(a: Candidate, b: Candidate): boolean {
  const [middleA, middleB] = [a.form.given.slice(1).join(" "), b.form.given.slice(1).join(" ")];
  if (middleA !== "" && middleA === middleB) return true;
  const isJunior = a.form.suffix === "jr" || b.form.suffix === "jr";
  return isJunior && sharedTitles(a.evidence, b.evidence) > 0;
}

function sameGiven(a: readonly string[], b: readonly string[]): JoinRule | undefined {
  const [firstA = "", ...middleA] = a;
  const [firstB = "", ...middleB] = b;
  if (firstA === firstB) {
    if (middleA.join(" ") === middleB.join(" ")) return "spelling";
    return isSameMiddle(middleA, middleB) ? "middle-name" : undefined;
  }
  const isInitials = firstA.length === 1 || firstB.length === 1;
  if (isInitials) {
    if (firstA.charAt(0) !== firstB.charAt(0)) return partOf(a, b);
    return isSameMiddle(middleA, middleB) ? "part-of-name" : undefined;
  }
  if (isSameGivenName(firstA, firstB) && isSameMiddle(middleA, middleB)) return "short-given-name";
  return partOf(a, b);
}

/** One has no middle name, or the same or its initial. */
function isSameMiddle(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0 || a.join("") === b.join("")) return true;
  return a.length === b.length && a.every((word, i) => isInitialOf(word, b[i] ?? ""));
}

const isInitialOf = (a: string, b: string): boolean =>
  a === b || ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0));

/** `William Roe` in `Cornell William Roe`. */
function partOf(a: readonly string[], b: readonly string[]): JoinRule | undefined {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const tail = long.slice(long.length - short.length);
  const isTail =
    short.length > 0 && short.length < long.length && short.join(" ") === tail.join(" ");
  return isTail && (short[0] ?? "").length > 1 ? "part-of-name" : undefined;
}

/** A name that one article calls a man and none a woman is not a woman's. */
export const isGenderPossible = (a: NameEvidence, b: NameEvidence): boolean =>
  !((isOnly(a.he, a.she) && isOnly(b.she, b.he)) || (isOnly(a.she, a.he) && isOnly(b.he, b.she)));

const isOnly = (count: number, other: number): boolean => count > 0 && other * 4 <= count;

/** 0 if their years overlap; 0 too if the years of one are not known. */
function yearsBetween({ years: a }: NameEvidence, { years: b }: NameEvidence): number {
  return a && b ? Math.max(0, b[0] - a[1], a[0] - b[1]) : 0;
}

/** Words that many people are called by. */
const common =
  /^(?:man|woman|spokesman|spokeswoman|spokesperson|father|mother|son|daughter|brother|sister|husband|wife|official|person|resident|member|analyst|student|voter|supporter|deputy|vice|former|then|mr|mrs|ms|dr|sir|conservative|liberal|republican|democrat|independent|progressive|friend|expert|candidate|leader|head)$/;

/** The titles that both have, `deputy` and the like left out: how many. */
export function sharedTitles(a: NameEvidence, b: NameEvidence): number {
  return [...a.titles.keys()].filter((title) => !common.test(title) && b.titles.has(title)).length;
}

/** Both have titles that say something, and not one in common. */
export const hasOtherTitles = (a: NameEvidence, b: NameEvidence): boolean =>
  sharedTitles(a, b) === 0 && isTitled(a) && isTitled(b);

/** Most articles give a title that says something. */
const isTitled = ({ titles, articles }: NameEvidence): boolean =>
  [...titles].some(([title, count]) => !common.test(title) && 2 * count >= articles);
