/** Keeps the ids of a seed apart from ours, and from the names of the document's own properties. */
export const idPrefix = "user-content-";

/** The places of an article's page that links can lead to: each id under its key. */
export type Anchors = Readonly<Record<string, string>>;

/** Generators differ in how they write an id: `q-a`, `qa`, `Q_A`. All of them have the same key. */
export const anchorKey = (id: string): string =>
  id
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");

/** The key of the place that a fragment, the part of an address after `#`, leads to. */
export const keyOfFragment = (fragment: string): string =>
  anchorKey(idPrefix + decodedPart(fragment));

/** A part of an address without its percent codes; unchanged if they are not valid. */
export function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
