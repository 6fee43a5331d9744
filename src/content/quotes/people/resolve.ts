import type { Speaker } from "../../../model/quote.ts";
import { isGroup } from "../mentions/group.ts";
import type { Mention } from "../mentions/mention.ts";
import { wholeMention } from "../mentions/whole-mention.ts";
import { withPartners } from "../mentions/with-partners.ts";
import type { Attribution } from "../rules/attribution.ts";
import { isObject } from "../subjects/clause-place.ts";
import { mentionsBefore, type Reading } from "../words/reading.ts";
import { calledSo, lastBefore } from "./described-person.ts";
import { mayMean } from "./follow-pronouns.ts";
import type { People, Referent } from "./referent.ts";
import { speakerOf } from "./speaker-of.ts";
import { surnamed } from "./surnamed.ts";
import { isInTitleCase } from "./title-case.ts";

/** The context for resolving mentions: the analysed article, its people, and the last speaker. */
export type Scene = {
  readonly text: string;
  readonly readings: readonly Reading[];
  readonly people: People;
  /** The people that pronouns and descriptions mean, by offset. */
  readonly meant: ReadonlyMap<number, Referent>;
};

const groupParagraphs = 2; // searched for a group
const maxGroupMentions = 24; // mentions searched for one group

/**
 * The speaker that a mention means, with the fullest name in the article; undefined if nothing shows that a capitalised word
 * is a name: `Nobody slept.`
 */
export function resolve(
  { mention, at, inside }: Attribution,
  scene: Scene,
  last: Speaker | undefined,
): Speaker | undefined {
  const reading = inside ?? scene.readings[at];
  const span = { start: mention.start, end: mention.end };
  const printed = scene.text.slice(mention.start, mention.end).replace(/\s+/g, " ");
  if (mention.kind === "name") {
    const found = personAt(mention, scene) ?? personNamed(mention, scene);
    const person = found && isFragment(found, mention, reading) ? knownIn(mention, scene) : found;
    if (!person && found) return undefined;
    if (person && !person.named) return undefined;
    if (person?.kind === "other") return { name: printed, kind: "unnamed", mention: span };
    if (person) return speakerOf(person, span, scene.text);
    const kind = mention.head.organisation ? "organisation" : "person";
    return { name: mention.name ?? printed, kind, mention: span };
  }
  if (mention.kind === "pronoun") {
    const person = personOfPronoun(mention, scene, last);
    if (person) return speakerOf(person, span, scene.text);
    if (mention.genders?.[0] !== "they") return { name: printed, kind: "unnamed", mention: span };
    const group = groupBefore(mention, at, scene);
    return { name: group ?? printed, kind: "group", mention: span };
  }
  const person =
    reading &&
    (surnamed(mention, reading, scene.people) ??
      calledSo(mention, reading, scene.people) ??
      scene.meant.get(mention.start) ??
      namedFirst(mention, printed, reading, scene.people));
  if (person) return speakerOf(person, span, scene.text);
  const kind = kindOfNoun(mention);
  if (kind !== "organisation") return { name: printed, kind, mention: span };
  const name = organisationIn(printed);
  return name ? { name, kind, mention: span } : { name: printed, kind: "unnamed", mention: span };
}

/** `The People’s Daily` is a name; `the rights group`, `the Commission` and `Roe’s campaign` are descriptions. */
function organisationIn(printed: string): string | undefined {
  const name = printed.replace(/^the /i, "");
  const words = name.split(" ").filter((word) => !/^(?:of|the|for|and|&)$/.test(word));
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)) ? name : undefined;
}

/** In a headline inside the body: the words have a verb, or are nowhere else. Then they may be any part of the headline. */
function isFragment(
  { hasVerb, seen, gender }: Referent,
  { from }: Mention,
  reading: Reading | undefined,
): boolean {
  if (!reading || !(hasVerb || (seen.length <= 2 && !gender))) return false;
  return isInTitleCase(reading.tokens, from);
}

/** `Roe Joked`: the one person named elsewhere whose last name is among the words. */
function knownIn({ name = "" }: Mention, { people }: Scene): Referent | undefined {
  const words = name.toLowerCase().split(" ");
  const known = [...people.byName.values()].filter(
    (person) =>
      person.kind === "person" &&
      person.seen.length > 1 &&
      !person.hasVerb &&
      words.includes(person.name.toLowerCase().split(" ").at(-1) ?? ""),
  );
  return known.length === 1 ? known[0] : undefined;
}

/** `Ada Quill Hammers Harbour Chief: “…”`: a headline inside the body that begins with the full name of somebody named elsewhere. */
function namedFirst(
  mention: Mention,
  printed: string,
  { tokens }: Reading,
  { byName }: People,
): Referent | undefined {
  if (mention.determined || isGroup(mention) || tokens[mention.to]?.text !== ":") return undefined;
  const [first = "", second = "", ...more] = printed.split(" ");
  const person = more.length > 0 ? byName.get(`${first} ${second}`) : undefined;
  return person?.kind === "person" ? person : undefined;
}

/** Excludes a name that only begins a longer mention: `Roe ally Karl Ott`. */
function personAt({ start, name = "" }: Mention, { people }: Scene): Referent | undefined {
  const person = people.byStart.get(start);
  const last = name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
  return person?.name.toLowerCase().includes(last) ? person : undefined;
}

/** The mention is longer than the one in the index: `said harbour pilot Jane Roe`. */
function personNamed({ name, start, end }: Mention, { people }: Scene): Referent | undefined {
  const last = people.order[lastBefore(people, end)];
  return name !== undefined && last && last.seen.start >= start ? last.person : undefined;
}

/** The person a pronoun means, as resolved through the article; inside quotation marks, the last speaker. */
function personOfPronoun(
  { start, genders = [] }: Mention,
  { people, meant }: Scene,
  last: Speaker | undefined,
): Referent | undefined {
  const person = meant.get(start);
  if (person) return person;
  const carried = last && people.byName.get(last.name);
  return carried && mayMean(carried, genders) ? carried : undefined;
}

/** `Two officials came. They said`: the mention of several people that “they” may mean. */
function groupBefore(mention: Mention, at: number, { text, readings }: Scene): string | undefined {
  for (let paragraph = at; paragraph >= 0 && paragraph > at - groupParagraphs; paragraph--) {
    const reading = readings[paragraph];
    if (!reading) return undefined;
    const end = paragraph === at ? mention.from : reading.tokens.length;
    let scan = 0;
    for (const each of mentionsBefore(reading, end)) {
      if (++scan > maxGroupMentions) break;
      const group = withPartners(reading, wholeMention(reading, each));
      if (!isGroup(group) || isObject(reading, each)) continue;
      const { start, end } = wholeMention(reading, group);
      return text.slice(start, end).replace(/\s+/g, " ");
    }
  }
  return undefined;
}

function kindOfNoun({ head, genders, determined }: Mention): Speaker["kind"] {
  if (head.role && determined) return "unnamed";
  if (head.document) return "document";
  if (head.organisation) return "organisation";
  return head.group || genders?.[0] === "they" ? "group" : "unnamed";
}
