import { strToU8, zipSync } from "fflate";

/** A file of a ZIP archive; its path is relative, with `/`. */
export type ZippedFile = { readonly path: string; readonly text: string };

/** The format counts its files with 16 bits. */
export const maxFilesInZip = 65_535;

/**
 * A ZIP archive with names in UTF-8. The same files give the same bytes on every machine: Node's own compression differs between
 * processors, and every file has the first day that the format knows, given without a zone.
 */
export function zip(files: Iterable<ZippedFile>): Uint8Array {
  const entries = Array.from(files, ({ path, text }) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: "1980-01-01T12:00:00" });
}
