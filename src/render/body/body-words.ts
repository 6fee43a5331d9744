import type { Words } from "../strings/words.ts";

/** The site's own words in a body: above footnotes, of a paragraph's address, over what is folded. */
export type BodyWords = Pick<Words, "footnotes" | "paragraph" | "standingText">;
