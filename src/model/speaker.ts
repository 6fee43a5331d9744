import type { Permalink } from "./permalink.ts";
import { slugOf } from "./permalink.ts";

/** One person or organisation across the archive; it is also the last step of its address. */
export type SpeakerKey = string & { readonly speakerKey: unique symbol };

/** The key of a name; undefined where the name has no letter to make one of. */
export function speakerKeyOf(name: string): SpeakerKey | undefined {
  return (slugOf(name) || undefined) as SpeakerKey | undefined;
}

export const speakerPermalink = (key: SpeakerKey): Permalink => `/speakers/${key}/` as Permalink;

/** What a name is sorted under: the last name first, folded so that É stands with E. */
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
