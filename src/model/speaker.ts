import type { Permalink } from "./permalink.ts";
import { slugOf } from "./permalink.ts";

/** One person or organisation across the archive; it is also the last step of its address. */
export type SpeakerKey = string & { readonly speakerKey: unique symbol };

/** The key of a name; undefined if the name has no letter. */
export function speakerKeyOf(name: string): SpeakerKey | undefined {
  return (slugOf(name) || undefined) as SpeakerKey | undefined;
}

export const speakerPermalink = (key: SpeakerKey): Permalink => `/speakers/${key}/` as Permalink;

/** A speaker's page, or its part for a period: `/speakers/anna-hale/2019-04/`. */
export const partPermalink = (key: SpeakerKey, prefix: string): Permalink =>
  (prefix ? `/speakers/${key}/${prefix}/` : speakerPermalink(key)) as Permalink;

/** The A–Z of speakers, or its part for the first letters: `/speakers/a-z/s/`. */
export const azPermalink = (prefix: string): Permalink =>
  (prefix ? `/speakers/a-z/${prefix}/` : "/speakers/") as Permalink;

/** All quotations, or those of a period. */
export const quotationsPermalink = (prefix: string): Permalink =>
  `/quotations/${prefix && `${prefix}/`}` as Permalink;

/** The sort key of a name: the last name first, folded so that É sorts with E. */
export function sortKeyOf(name: string, kind: "person" | "organisation"): string {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1) ?? "";
  const ordered = kind === "person" && words.length > 1 ? [last, ...words.slice(0, -1)] : words;
  return ordered
    .join(" ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .toLowerCase();
}
