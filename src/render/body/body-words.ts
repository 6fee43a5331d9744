import type { Words } from "../strings/words.ts";

/** The site's own words in a body: above footnotes, for a paragraph's address, and for folded text. */
export type BodyWords = Pick<Words, "footnotes" | "paragraph" | "standingText">;
