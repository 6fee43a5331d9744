import type { NameEvidence, QuotedTogether } from "../../model/identity.ts";
import type { SpeakerKey } from "../../model/speaker.ts";
import { isCommonSurname } from "./common-surnames.ts";
import type { Person } from "./join-full-names.ts";
import { type Candidate, hasOtherTitles, isGenderPossible, sharedTitles } from "./same-person.ts";

export type SurnameJoin = {
  /** Undefined if it is not beyond doubt. */
  readonly person?: Person;
  readonly confidence: number;
  readonly alternatives: readonly { readonly key: SpeakerKey; readonly confidence: number }[];
};

/** Set by hand on annotated news. */
const enough = {
  articles: 3, // that give the full name, if nobody else has the last name and no title is shared
  titled: 1, // the same if they share a title
  common: 3, // times as many for a frequent last name
  share: 0.9, // of the articles that give full names with that last name
  shareTitled: 0.7, // the same if they share a title that no other bearer has
  many: 10, // articles, if there are other bearers
} as const;

/** Whom a last name alone means, among all people with that last name. */
export function joinSurname(
  surname: Candidate,
  people: readonly Person[],
  quotedTogether: QuotedTogether,
): SurnameJoin {
  const bearers = people.filter(({ forms }) => forms[0]?.form.last === surname.form.last);
  const possible = bearers.filter((person) => mayMean(surname.evidence, person));
  const total = possible.reduce((sum, person) => sum + articlesOf(person), 0);
  const ranked = possible
    .map((person) => ({ person, share: articlesOf(person) / Math.max(1, total) }))
    .toSorted((a, b) => b.share - a.share || (keyOf(a.person) < keyOf(b.person) ? -1 : 1));
  const [first, ...others] = ranked;
  if (!first) return { confidence: 1, alternatives: [] };
  const isSure =
    isBeyondDoubt(
      surname.evidence,
      first,
      others.map(({ person }) => person),
      bearers.length,
    ) &&
    !first.person.forms.some(({ evidence }) => quotedTogether(surname.evidence.key, evidence.key));
  const confidence = roundedShare(first.share);
  const alternatives = (isSure ? others : ranked).map(({ person, share }) => ({
    key: keyOf(person),
    confidence: roundedShare(share),
  }));
  return isSure
    ? { person: first.person, confidence, alternatives }
    : { confidence: 1, alternatives };
}

function isBeyondDoubt(
  surname: NameEvidence,
  { person, share }: { readonly person: Person; readonly share: number },
  others: readonly Person[],
  bearers: number,
): boolean {
  const articles = articlesOf(person);
  const isTitled =
    isTitledAs(surname, person) && !others.some((other) => isTitledAs(surname, other));
  if (bearers === 1) {
    const least = isTitled ? enough.titled : enough.articles;
    const last = person.forms[0]?.form.last ?? "";
    return articles >= (isCommonSurname(last) ? enough.common * least : least);
  }
  if (isTitled && share >= enough.shareTitled) return articles >= enough.articles;
  return share >= enough.share && articles >= enough.many;
}

const isTitledAs = (surname: NameEvidence, { forms }: Person): boolean =>
  forms.some(({ evidence }) => sharedTitles(surname, evidence) > 0);

/** The same years, no other gender, no other office. */
function mayMean(surname: NameEvidence, { forms }: Person): boolean {
  const evidence = forms.map(({ evidence }) => evidence);
  return (
    evidence.every((one) => isGenderPossible(surname, one)) &&
    isWithin(surname, evidence) &&
    !evidence.every((one) => hasOtherTitles(surname, one))
  );
}

/** All articles with the last name alone are of years in which others give the full name, or of a year next to them. */
function isWithin(surname: NameEvidence, full: readonly NameEvidence[]): boolean {
  const years = full.flatMap(({ years }) => years ?? []);
  if (!surname.years || years.length === 0) return true;
  const [first, last] = [Math.min(...years) - 1, Math.max(...years) + 1];
  return surname.years[0] >= first && surname.years[1] <= last;
}

const articlesOf = ({ forms }: Person): number =>
  forms.reduce((sum, { evidence }) => sum + evidence.articles, 0);

const keyOf = ({ forms }: Person): SpeakerKey => forms[0]?.evidence.key ?? ("" as SpeakerKey);

const roundedShare = (share: number): number => Math.min(0.99, Math.round(share * 100) / 100);
