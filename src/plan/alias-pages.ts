import type { Planned } from "../model/page.ts";
import type { Person } from "../model/people.ts";
import { type SpeakerKey, speakerKeyOf, speakerPermalink } from "../model/speaker.ts";
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

type Queries = Pick<PlanQueries, "names" | "meaning" | "isName" | "speakerName">;

/** The pages at the addresses of names that mean a person with another main name; each leads to that person's page. */
export function* aliasPages(queries: Queries, aliases: readonly GivenAlias[]): Generator<Planned> {
  for (const name of queries.names()) {
    const meaning = queries.meaning(name);
    yield meaning ? aliasPage(name, meaning) : noPages("alias", name);
  }
  for (const { key, meant } of aliases) {
    if (queries.isName(key)) continue;
    const person = queries.meaning(meant)?.person ?? meant;
    const name = queries.speakerName(person);
    yield name === undefined ? noPages("alias", key) : aliasPage(key, { person, name });
  }
}

/** Its part is the key of the person. */
const aliasPage = (
  key: string,
  { person, name }: { readonly person: string; readonly name: string },
): Planned => ({
  kind: "alias",
  key,
  pages: [{ url: speakerPermalink(key as SpeakerKey), part: person, data: [person, name] }],
});
