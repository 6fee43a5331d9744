import type { Mention } from "../mentions/mention.ts";
import { isObject, startsClause } from "../subjects/clause-place.ts";
import type { Gender } from "../words/entry.ts";
import { genderOfGivenName } from "../words/given-names.ts";
import type { Reading } from "../words/reading.ts";
import { addDescription, calledSo, newlyDescribed } from "./described-person.ts";
import type { People, Referent } from "./referent.ts";
import { leadAfter, noLead } from "./sentence-lead.ts";
import { surnamed } from "./surnamed.ts";

/** A named or implied person at one place, and how likely a later pronoun means them. */
type Trace = {
  readonly person: Referent;
  readonly paragraph: number;
  readonly weight: number;
  /** The person that its sentence is about. */
  readonly lead: Referent | undefined;
};

const lookBack = 4; // paragraphs searched for a pronoun's person
const maxTraces = 24; // traces considered for one pronoun

/** Set by hand on annotated English news. A person's score is their best trace plus half of the others. */
const weights = {
  subject: 4, // Roe left.
  pronoun: 4, // He left.
  inverted: 5, // said Jane Roe
  reported: 2, // Ott said that Roe left.
  introduced: 4, // … concerns Jane Roe, a pilot.
  object: 1.2, // … told Roe
  owner: 1, // Roe’s plan
  other: 1.5,
  again: 0.5, // the share of each further trace
  paragraph: 0.5, // how fast a trace's weight decays per paragraph
  trace: 0.1, // and per trace
  gender: 0.8, // the gender is known, not only possible
  sure: 1, // it is certainly a person
  otherGender: -8, // a name alone, which is mostly a woman's: Melanie, but “he”
  lead: 2.3, // the sentence before is about them
} as const;

/** Resolves the pronouns of an article, by offset. They are resolved in order, since each is evidence for the next. */
export function followPronouns(
  readings: readonly Reading[],
  people: People,
): ReadonlyMap<number, Referent> {
  const meant = new Map<number, Referent>();
  const traces: Trace[] = [];
  let lead = noLead;
  const described = new Set<string>();
  readings.forEach((reading, paragraph) => {
    const meantBy = (mention: Mention): Referent | undefined => {
      if (mention.kind === "name") return people.byStart.get(mention.start);
      if (mention.kind === "pronoun") return personOf(mention, paragraph, traces, reading);
      return (
        surnamed(mention, reading, people) ??
        calledSo(mention, reading, people) ??
        newlyDescribed(mention, reading, paragraph, lead, described)
      );
    };
    for (const mention of reading.mentions) {
      const person = meantBy(mention);
      if (mention.kind === "nominal" && mention.head.role)
        addDescription(described, mention, reading);
      if (!person) continue;
      if (mention.kind !== "name") meant.set(mention.start, person);
      lead = leadAfter(lead, reading, paragraph, mention, person);
      traces.push({ person, paragraph, weight: weightOf(reading, mention), lead: lead.person });
    }
  });
  return meant;
}

function personOf(
  { genders = [] }: Mention,
  paragraph: number,
  traces: readonly Trace[],
  { lexicon }: Reading,
): Referent | undefined {
  if (!genders.some((gender) => gender !== "they")) return undefined;
  // Where every noun has a capital, a word is not a name unless something shows that it is, or it is a subject: `am Ende`.
  const nouns = lexicon.grammar.nounsAreCapital === true;
  const people: Referent[] = [];
  const scores: number[] = [];
  for (let n = 1; n <= maxTraces; n++) {
    const trace = traces[traces.length - n];
    const far = paragraph - (trace?.paragraph ?? 0);
    if (!trace || far > lookBack) break;
    const { person, weight } = trace;
    if (!person.named || !fits(person, genders)) continue;
    if (nouns && !person.sure && weight < weights.subject) continue;
    if (!person.sure && !person.name.includes(" ")) continue; // often a company: `Coastal`
    const near = weight / (1 + weights.paragraph * far) / (1 + weights.trace * (n - 1));
    const known = people.indexOf(person);
    const other = scores[known];
    if (other === undefined) {
      people.push(person);
      scores.push(near);
    } else scores[known] = Math.max(other, near) + weights.again * Math.min(other, near);
  }
  people.forEach((person, n) => {
    const leads = person === traces.at(-1)?.lead;
    scores[n] = (scores[n] ?? 0) + bonusOf(person, genders) + (leads ? weights.lead : 0);
  });
  return people[scores.indexOf(Math.max(...scores))];
}

function bonusOf({ gender, sure, name, kind }: Referent, genders: readonly Gender[]): number {
  const usual = gender || kind !== "person" ? undefined : genderOfGivenName(name);
  const mismatch = usual && !genders.includes(usual) ? weights.otherGender : 0;
  return (gender || usual ? weights.gender : 0) + (sure ? weights.sure : 0) + mismatch;
}

function fits({ kind, gender, sure }: Referent, genders: readonly Gender[]): boolean {
  if (kind === "organisation") return sure && genders.includes("it");
  return kind === "person" && genders.some((one) => one !== "it" && (!gender || one === gender));
}

function weightOf(reading: Reading, mention: Mention): number {
  const { tokens } = reading;
  if (tokens[mention.to - 1]?.possessive) return weights.owner;
  const before = tokens[mention.from - 1];
  if (isReported(tokens, mention)) return weights.reported;
  if (before?.is.speech && !before.is.hearing) return weights.inverted;
  const starts = startsClause(tokens, mention);
  if (mention.kind === "pronoun") return starts ? weights.pronoun : weights.other;
  if (starts) return weights.subject;
  if (/^(?:,|[–—-]+)$/.test(tokens[mention.to]?.text ?? "") && mention.name?.includes(" "))
    return weights.introduced;
  return isObject(reading, mention) ? weights.object : weights.other;
}

/** In what somebody else says: `Ott said Roe`, `Ott, a mason, said Roe was late`, `Ott said that Roe was late`. */
function isReported(tokens: Reading["tokens"], { from, to }: Mention): boolean {
  const before = tokens[from - 1];
  if (before?.is.complementiser) return tokens[from - 2]?.is.speech === true;
  if (!before?.is.speech) return false;
  const subject = tokens[from - 2];
  return (subject?.kind === "word" && subject.capital) || tokens[to]?.is.auxiliary === true;
}

/** Whether a pronoun of these genders may mean this person. */
export const mayMean = (person: Referent, genders: readonly Gender[]): boolean =>
  fits(person, genders);
