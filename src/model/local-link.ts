import type { LinePlace } from "./line-places.ts";
import type { Permalink } from "./permalink.ts";
import type { Span } from "./span.ts";

/** A link or a picture as a Markdown seed has it. */
export type WrittenLink = {
  readonly address: string;
  readonly isPicture: boolean;
  /** Another generator's tag held the address, `{{< ref "a.md" >}}`: it may lack the folder and the ending. */
  readonly isReference?: true;
};

/** A link or a picture whose address names a file of the archive, at its first place in the seed. */
export type LocalLink = WrittenLink & Span & LinePlace;

/** The target of such a link on the page of its article. */
export type LinkTarget =
  | { readonly to: "page"; readonly url: Permalink; readonly anchor?: string }
  /** A file of the site, by its path below the output folder. */
  | { readonly to: "file"; readonly path: string; readonly fragment?: string }
  /** The page shows the words of the link, or the description of the picture. */
  | { readonly to: "nothing" };

/** All links with this address on a page have this target. */
export type ResolvedLink = Pick<WrittenLink, "address" | "isPicture"> & LinkTarget;

/** A link and a picture with the same address may have different targets. */
export const linkKey = ({ address, isPicture }: Pick<WrittenLink, "address" | "isPicture">) =>
  `${isPicture ? "!" : ""}[](${address})`;
