import type { Queries } from "../../model/queries.ts";
import { partPermalink, type SpeakerKey } from "../../model/speaker.ts";
import type { AliasView } from "../view-types/alias.ts";

/** The page of a name that means a person with another main name, or the part of it for a period. */
export function aliasView(
  key: SpeakerKey,
  person: SpeakerKey,
  prefix: string,
  queries: Queries,
): AliasView | undefined {
  const meant = queries.speaker(person);
  return (
    meant && {
      kind: "alias",
      url: partPermalink(key, prefix),
      person: { url: partPermalink(person, prefix), label: meant.name },
    }
  );
}
