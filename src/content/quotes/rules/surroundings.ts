import type { Said } from "../said.ts";
import type { Reading } from "../words/reading.ts";

/** The context of a quotation whose own sentence does not name a speaker. */
export type Surroundings = {
  readonly readings: readonly Reading[];
  /** The index of its paragraph, and that paragraph. */
  readonly at: number;
  readonly reading: Reading;
  /** The quotations before it in the paragraph, with the speakers found so far. */
  readonly earlier: readonly Said[];
  /** The next one in the paragraph, with the speaker that its own sentence names. */
  readonly next: Said | undefined;
  /** The quotations of the paragraph before, with their speakers. */
  readonly before: readonly Said[];
};
