import type { Permalink } from "../../model/permalink.ts";
import type { OtherName } from "../../model/queries.ts";
import type { SpeakerKey } from "../../model/speaker.ts";
import type { Link } from "./link.ts";
import type { PageMetadata } from "./metadata.ts";
import type { PartOfList } from "./part-of-list.ts";
import type { QuotedCard } from "./quote.ts";

/** A year `2019` or a month `2019-05` with its number of quotations. */
export type QuotedPeriod = { readonly value: string; readonly quotes: number };

/** A speaker. */
export type SpeakerPageView = PartOfList & {
  readonly kind: "speaker";
  /** The page's address. */
  readonly url: Permalink;
  /** The last step of the page's address, by which search finds the speaker. */
  readonly key: SpeakerKey;
  /** The name. */
  readonly name: string;
  /** What kind of speaker it is. */
  readonly speakerKind: "person" | "organisation";
  /** How many quotations each year has, from the first to the last; each month, if these are three years or fewer. Empty on the pages of parts. */
  readonly periods: readonly QuotedPeriod[];
  /** The day of the first quotation; missing on the pages of parts. */
  readonly first?: Link;
  /** The day of the last quotation; missing on the pages of parts. */
  readonly last?: Link;
  /** Pages elsewhere about the speaker, as people.yaml gives them; missing on the pages of parts. */
  readonly sameAs?: readonly string[];
  /** Who it is, as people.yaml says, else the role that was printed last; missing on the pages of parts. */
  readonly role?: string;
  /** A remark, as people.yaml has it; missing on the pages of parts. */
  readonly note?: string;
  /** The other names under which articles quote the same person, and why they are taken for the same; missing on the pages of parts. */
  readonly otherNames?: readonly Omit<OtherName, "key">[];
  /** Those who are quoted in the same articles, with how many; missing on the pages of parts. */
  readonly quotedWith?: readonly (Link & { readonly articles: number })[];
  /** Those whom the name may mean, or may mean too; missing on the pages of parts. */
  readonly alternatives?: readonly Link[];
  /** What the page says about the speaker to programs; missing on the pages of parts. */
  readonly metadata?: PageMetadata;
  /** The address of the feed of the last quotations; missing if there are few of them, and on the pages of parts. */
  readonly feed?: Permalink;
  /** The quotations, the oldest first, the undated last; empty if the list is split. */
  readonly quotes: readonly QuotedCard[];
};
