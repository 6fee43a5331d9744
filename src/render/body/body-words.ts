import type { Words } from "../strings/words.ts";

/** The site's own words in a body: above footnotes and for folded text. */
export type BodyWords = Pick<Words, "footnotes" | "standingText">;
