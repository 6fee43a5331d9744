import { type PageLimits, placesIn } from "../model/list-parts.ts";
import type { Planned } from "../model/page.ts";
import type { Person } from "../model/people.ts";
import { partPermalink, type SpeakerKey, speakerKeyOf } from "../model/speaker.ts";
import { feedOfAlias } from "./feed-files.ts";
import { partsOfSpeaker } from "./list-pages.ts";
import type { PlanQueries } from "./plan-queries.ts";
import { noPages } from "./planned-page.ts";

/** Another name of a person in people.yaml. */
export type GivenAlias = {
  readonly key: SpeakerKey;
  /** The key of the person's own name. */
  readonly meant: SpeakerKey;
};

/** The aliases that lead to a page: each to one person, who is not hidden. */
export function givenAliases(people: readonly Person[]): readonly GivenAlias[] {
  const given = people.flatMap(({ name, aliases, hidden }) => {
    const meant = speakerKeyOf(name);
    return aliases.flatMap((alias) => {
      const key = speakerKeyOf(alias);
      return !hidden && meant && key && key !== meant ? [{ key, meant }] : [];
    });
  });
  return [...Map.groupBy(given, ({ key }) => key).values()].flatMap((same) =>
    same[0] && same.every(({ meant }) => meant === same[0]?.meant) ? [same[0]] : [],
  );
}

type Queries = Pick<
  PlanQueries,
  "names" | "meaning" | "isName" | "speakers" | "speaker" | "formsOf"
>;

type AliasOptions = {
  readonly aliases: readonly GivenAlias[];
  readonly limits: PageLimits;
  readonly hasFeeds: boolean;
};

/**
 * The pages at the addresses of names that mean a person with another main name. Each leads to that person's page, and so does each
 * address that the page of the name may have had before: its parts by time lead to the person's, its feed has the person's entries.
 * They depend on the person alone: as long as no article is removed, a name never had a part or a feed that its person has not.
 */
export function* aliasPages(
  queries: Queries,
  { aliases, limits, hasFeeds }: AliasOptions,
): Generator<Planned> {
  const people = queries.speakers();
  const dirty = new Set([...queries.names(), ...people, ...people.flatMap(queries.formsOf)]);
  const pagesOf = (key: string, person: string): readonly Planned[] => {
    const meant = queries.speaker(person);
    if (!meant) return [noPages("alias", key), noPages("feed", `speakers/${key}`)];
    const prefixes = [...placesIn(partsOfSpeaker(meant, limits))].map(({ part }) => part.prefix);
    return [
      aliasPage(key, person, meant.name, prefixes),
      feedOfAlias(key, person, hasFeeds ? meant : undefined),
    ];
  };
  for (const key of dirty) {
    const meaning = queries.meaning(key);
    if (meaning) yield* pagesOf(key, meaning.person);
    else yield noPages("alias", key);
  }
  for (const { key, meant } of aliases) {
    if (queries.isName(key)) continue;
    const person = queries.meaning(meant)?.person ?? meant;
    if ([key, meant, person].some((each) => dirty.has(each))) yield* pagesOf(key, person);
  }
}

/** The part of its page is the key of the person, then the period. */
const aliasPage = (
  key: string,
  person: string,
  name: string,
  prefixes: readonly string[],
): Planned => ({
  kind: "alias",
  key,
  pages: prefixes.map((prefix) => ({
    url: partPermalink(key as SpeakerKey, prefix),
    part: prefix ? `${person}/${prefix}` : person,
    data: [person, name],
  })),
});
