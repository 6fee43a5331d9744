import type { Queries } from "../../model/queries.ts";
import { type SpeakerKey, speakerPermalink } from "../../model/speaker.ts";
import type { AliasView } from "../view-types/alias.ts";

/** The page of a name that means a person with another main name. */
export function aliasView(
  key: SpeakerKey,
  person: SpeakerKey,
  queries: Queries,
): AliasView | undefined {
  const meant = queries.speaker(person);
  return (
    meant && {
      kind: "alias",
      url: speakerPermalink(key),
      person: { url: speakerPermalink(person), label: meant.name },
    }
  );
}
