import type { Span } from "../../../model/span.ts";
import type { Entry, Gender } from "../words/entry.ts";

/** Words that may name a speaker. A later step decides who it is. */
export type Mention = Span & {
  /** Token indexes: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly kind: "name" | "pronoun" | "nominal";
  /** The name inside, without titles and roles. */
  readonly name?: string;
  /** The table entry of its main word: a role, a group, an organisation, a document. */
  readonly head: Entry;
  /** A title, a role or a description precedes the name, so it is a person's. */
  readonly described: boolean;
  /** It begins with “the”, “a”, “his” … */
  readonly determined: boolean;
  readonly genders?: readonly Gender[];
};
