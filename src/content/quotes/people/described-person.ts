import { isGroup } from "../mentions/group.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Reading } from "../words/reading.ts";
import type { People, Referent } from "./referent.ts";
import type { SentenceLead } from "./sentence-lead.ts";

type Tokens = Reading["tokens"];

const maxMentionsBack = 200; // mentions searched for “the minister”

/** `the minister`: the last person called that; `her son`: the only one who is. */
export function calledSo(
  mention: Mention,
  { tokens }: Reading,
  people: People,
): Referent | undefined {
  const first = tokens[mention.from];
  const head = tokens[mention.to - 1]?.lower;
  if (!head || !first?.is.determiner || !people.roles.has(head) || isGroup(mention))
    return undefined;
  const last = lastBefore(people, mention.start);
  if (!first.is.definite) {
    return first.is.owner ? onlyOneCalled(head, mention, last, people) : undefined;
  }
  for (let n = last; n >= 0 && n > last - maxMentionsBack; n--) {
    const person = people.order[n]?.person;
    if (person?.roles.has(head)) return isOtherwise(person, mention, tokens) ? undefined : person;
  }
  return undefined;
}

const apposition = 8; // tokens behind a name that may describe the person

/** `the Republican nominee`, but where the person is called nominee the text says “Democratic”. */
function isOtherwise({ described }: Referent, { from, to }: Mention, tokens: Tokens): boolean {
  const capitals = capitalsIn(tokens, from + 1, to - 1);
  if (isAnother(tokens, from)) return true;
  if (capitals.length === 0) return false;
  const head = tokens[to - 1]?.lower;
  const printed = described.flatMap(({ mention, reading }) => {
    const end = mention.described ? mention.to : mention.to + apposition;
    const isHere = reading.tokens.slice(mention.from, end).some(({ lower }) => lower === head);
    return isHere ? [capitalsIn(reading.tokens, mention.from, end)] : [];
  });
  return (
    printed.length > 0 && !printed.some((words) => capitals.some((one) => words.includes(one)))
  );
}

/** `the other man` */
const isAnother = (tokens: Tokens, from: number): boolean => tokens[from + 1]?.is.distinct === true;

const capitalsIn = (tokens: Tokens, from: number, to: number): readonly string[] =>
  tokens.slice(from, to).flatMap(({ capital, lower }) => (capital ? [lower] : []));

/** `her son Jonas came. … her son said`: the only person of the article who is called that. */
function onlyOneCalled(
  head: string,
  { genders: [gender] = [] }: Mention,
  last: number,
  people: People,
): Referent | undefined {
  const called = new Set<Referent>();
  for (let n = last; n >= 0 && n > last - maxMentionsBack; n--) {
    const person = people.order[n]?.person;
    if (!person?.roles.has(head)) continue;
    if (!gender || !person.gender || person.gender === gender) called.add(person);
  }
  const [only] = called;
  return called.size === 1 ? only : undefined;
}

/** The index of the last mention by name that begins before an offset. */
export function lastBefore({ order }: People, start: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle]?.seen.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const fewestWords = 3; // with an article and an adjective: “the driver” may be anybody

/**
 * `Ott wants change. “…,” the Ellmouth mason said`: a new description, in the place where a name is expected, is of the person that
 * the sentence before is about.
 */
export function newlyDescribed(
  { from, to, kind, determined, head, genders: [gender] = [] }: Mention,
  { tokens }: Reading,
  paragraph: number,
  lead: SentenceLead,
  described: ReadonlySet<string>,
): Referent | undefined {
  const { person } = lead;
  const noun = tokens[to - 1];
  if (kind !== "nominal" || !determined || !head.role || head.group || to - from < fewestWords)
    return undefined;
  const first = tokens[from];
  if ((!first?.is.definite && !first?.possessive) || isAnother(tokens, from)) return undefined;
  if (!noun || noun.possessive || described.has(keyOf(tokens, from, to))) return undefined;
  if (person?.kind !== "person" || !person.sure || paragraph - lead.paragraph > 1) return undefined;
  if (gender && person.gender && gender !== person.gender) return undefined;
  return first.possessive && person.name.toLowerCase().endsWith(first.lower) ? undefined : person;
}

/** Records that an article has called somebody so: `a driver` is not the person that `the young driver` is a new description of. */
export function addDescription(
  described: Set<string>,
  { from, to }: Mention,
  { tokens }: Reading,
): void {
  described.add(tokens[to - 1]?.lower ?? "");
  described.add(keyOf(tokens, from, to));
}

/** The noun; with its words in capitals, which tell people apart: `the Halm mason`. */
function keyOf(tokens: Tokens, from: number, to: number): string {
  let key = tokens[to - 1]?.lower ?? "";
  for (let i = to - 2; i > from; i--) if (tokens[i]?.capital) key = `${tokens[i]?.lower} ${key}`;
  return key;
}
