import type { Span } from "../../../model/span.ts";
import type { Entry, Gender } from "../words/lexicon.ts";

/** Words that may name a speaker, read in place; who it is, is decided later. */
export type Mention = Span & {
  /** Token numbers: the first, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly kind: "name" | "pronoun" | "nominal";
  /** The name inside, without titles and roles. */
  readonly name?: string;
  /** What the word that carries it is: a role, a group, an organisation, a document. */
  readonly head: Entry;
  /** A title, a role or a description stands before the name: it is a person's. */
  readonly described: boolean;
  /** The, a, his … stands before it. */
  readonly determined: boolean;
  readonly genders?: readonly Gender[];
};
