import type { Permalink } from "../../model/permalink.ts";
import type { SpeakerCount } from "./counts.ts";
import type { AlphabeticList } from "./part-of-list.ts";

/** The A–Z of speakers. */
export type SpeakersView = AlphabeticList & {
  readonly kind: "speakers";
  /** The page's address. */
  readonly url: Permalink;
  /** On the page of a long list: the speakers who are quoted most often. */
  readonly mostQuoted: readonly SpeakerCount[];
  /** The speakers by the first letter of the name they are sorted by; `#` for other characters. */
  readonly letters: readonly {
    readonly letter: string;
    readonly speakers: readonly SpeakerCount[];
  }[];
};
