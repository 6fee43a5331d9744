import { expect } from "vitest";
import type { TemporaryArchive } from "./temporary-archive.ts";

/** Checks what a build left that did not end: complete pages, and a readable ledger. */
export function expectWholeFiles(archive: TemporaryArchive): void {
  for (const path of archive.paths()) {
    // A worker that outlives its build for a moment may still rename its unfinished file.
    if (!path.endsWith(".html") || path.startsWith(".backfile-unfinished")) continue;
    expect(archive.read(`_site/${path}`).trimEnd().endsWith("</html>"), path).toBe(true);
  }
  if (archive.has("permalinks.tsv")) {
    expect(archive.read("permalinks.tsv")).toMatch(
      /^permalink\tseed\tsha256\tserial\n(?:\/\S+\/\t\S+\t[0-9a-f]{64}\t\d+\n)*$/,
    );
  }
}
