import type { Speaker } from "../../../model/quote.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Reading } from "../words/reading.ts";

/** A person or an organisation that an article names. */
export type Referent = {
  /** The fullest name in the article, without title. */
  name: string;
  /** `other`: the words name a place, a people or an office, so they have no page. */
  kind: Extract<Speaker["kind"], "person" | "organisation" | "document"> | "other";
  gender: "he" | "she" | undefined;
  /** It is certainly a person: by a title, a role, a given name, or as a speaker. */
  sure: boolean;
  /** It is certainly a name: it has two words, is `sure`, or has a capital inside a sentence. */
  named: boolean;
  readonly seen: Seen[];
  readonly roles: Set<string>;
  /** Its words have a verb: it may be cut from a headline. */
  readonly hasVerb: boolean;
  /** What the article shows of the person; undefined until it is asked for. */
  traits: Speaker["traits"] | undefined;
  /** The first mentions that may have a title or a role. */
  readonly described: { readonly mention: Mention; readonly reading: Reading }[];
};

/** One mention of a person by name. */
export type Seen = {
  readonly start: number;
  readonly paragraph: number;
  /** It begins a clause, as subjects do. */
  readonly subject: boolean;
};

export type People = {
  readonly byName: ReadonlyMap<string, Referent>;
  /** People named in full, by last name in lower case. */
  readonly byLast: ReadonlyMap<string, Referent>;
  /** The person of each mention by name, by offset. */
  readonly byStart: ReadonlyMap<number, Referent>;
  /** All that any of them is called: `mayor`, `son`. */
  readonly roles: ReadonlySet<string>;
  /** All mentions by name in the order of the text. */
  readonly order: readonly { readonly person: Referent; readonly seen: Seen }[];
};
