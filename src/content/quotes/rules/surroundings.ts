import type { Said } from "../said.ts";
import type { Reading } from "../words/reading.ts";

/** A paragraph among the others of its article. */
export type Surroundings = {
  readonly readings: readonly Reading[];
  /** The quotations of each paragraph. */
  readonly said: readonly (readonly Said[])[];
  readonly at: number;
};
