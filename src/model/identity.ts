import type { SpeakerKey } from "./speaker.ts";

/** Everything the archive shows of one name under which articles quote somebody. */
export type NameEvidence = {
  /** The key of the name as articles give it. */
  readonly key: SpeakerKey;
  /** Its most common form. */
  readonly name: string;
  readonly kind: "person" | "organisation";
  readonly quotes: number;
  readonly articles: number;
  /** Of the articles that have a day; undefined if none has. */
  readonly years?: readonly [first: number, last: number];
  /** The number of articles that show a man, and a woman: by a title or by the given name. */
  readonly he: number;
  readonly she: number;
  /** people.yaml has it as a name of its own: it is not joined with another such name. */
  readonly isSettled: boolean;
  /** The titles and roles at the name, and in how many articles. */
  readonly titles: ReadonlyMap<string, number>;
};

/** Why a name was joined with a person. All but the first three are conclusions that may be wrong. */
export type JoinRule =
  | "spelling"
  | "middle-name"
  | "suffix"
  | "short-given-name"
  | "part-of-name"
  | "surname";

/** Whom a name means in the whole archive. */
export type Identity = {
  readonly key: SpeakerKey;
  /** The person's key: the one of their most common full name. The name's own if it is not joined with another. */
  readonly person: SpeakerKey;
  /** Why it is joined with that name. */
  readonly rule?: JoinRule;
  /** How sure that is, 0–1. */
  readonly confidence: number;
  /** Whom it may mean too, or would mean if that were beyond doubt. */
  readonly alternatives: readonly { readonly key: SpeakerKey; readonly confidence: number }[];
};

/** Whether an article quotes both, so that they are two people. */
export type QuotedTogether = (a: SpeakerKey, b: SpeakerKey) => boolean;

/** Decides whom names with the same last word mean. A pure function of its arguments, whatever their order. */
export type ResolvePeople = (
  names: readonly NameEvidence[],
  quotedTogether: QuotedTogether,
) => readonly Identity[];
