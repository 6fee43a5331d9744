import { hash } from "node:crypto";

/** The digest of lines, in order: 22 characters (132 bits of SHA-256), safe in names and addresses. */
export const digestOf = (lines: readonly string[]): string =>
  hash("sha256", lines.join("\n"), "base64url").slice(0, 22);
