import type { Permalink } from "../../model/permalink.ts";
import type { SpeakerCount } from "./counts.ts";
import type { PartOfList } from "./part-of-list.ts";

/** The A–Z of speakers. */
export type SpeakersView = PartOfList & {
  readonly kind: "speakers";
  /** The page's address. */
  readonly url: Permalink;
  /** The speakers by the first letter of the name they are sorted by; `#` for other characters. */
  readonly letters: readonly {
    readonly letter: string;
    readonly speakers: readonly SpeakerCount[];
  }[];
};
