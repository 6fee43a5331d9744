import type { Permalink } from "./permalink.ts";

/**
 * The permanent identifier of an article, an absolute URI that does not depend on the host of the site: a `tag:` URI (RFC 4151) with the
 * address that the ledger keeps, or, if the archive has no authority for one, the digest of the seed.
 */
export const identifierOf = (
  { permalink, sha256 }: { readonly permalink: Permalink; readonly sha256: string },
  authority: string | undefined,
): string => (authority ? `tag:${authority}:${encodeURI(permalink)}` : `urn:sha256:${sha256}`);
