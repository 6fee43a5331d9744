import type { Speaker } from "../../../model/quote.ts";

/** Somebody or something that an article names. */
export type Referent = {
  /** The fullest the article gives, without title. */
  name: string;
  kind: Extract<Speaker["kind"], "person" | "organisation" | "document">;
  gender: "he" | "she" | undefined;
  /** A person's for certain: by a title, a role, a given name, or as one who speaks. */
  sure: boolean;
  /** It is shown to be a name: it has two words, is sure, or has its capital inside a sentence. */
  named: boolean;
  readonly seen: Seen[];
  readonly roles: Set<string>;
};

/** Where a person is named. */
export type Seen = {
  readonly start: number;
  readonly paragraph: number;
  /** At the beginning of a clause, where a subject stands. */
  readonly subject: boolean;
};

export type People = {
  readonly byName: ReadonlyMap<string, Referent>;
  /** People who are named in full, by their last names in lower case. */
  readonly byLast: ReadonlyMap<string, Referent>;
  /** Of each mention by name, under its offset. */
  readonly byStart: ReadonlyMap<number, Referent>;
  /** All mentions by name in the order of the text. */
  readonly order: readonly { readonly person: Referent; readonly seen: Seen }[];
};
