import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

/** The digests that bags may be checked with, by their names in manifests. */
export const algorithms = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"] as const;

export type Algorithm = (typeof algorithms)[number];

export type Digests = { readonly bytes: number; readonly of: ReadonlyMap<Algorithm, string> };

const chunkBytes = 1 << 20;

/** Reads a file once, of any size, and digests it in each way. `use` is given the pieces. */
export function digestFile(
  file: string,
  wanted: readonly Algorithm[],
  use: (piece: Uint8Array) => void = () => {},
): Digests {
  const hashes = wanted.map((algorithm) => [algorithm, createHash(algorithm)] as const);
  const buffer = new Uint8Array(chunkBytes);
  const open = openSync(file, "r");
  let bytes = 0;
  try {
    for (;;) {
      const read = readSync(open, buffer);
      if (read === 0) break;
      bytes += read;
      const piece = buffer.subarray(0, read);
      for (const [, hash] of hashes) hash.update(piece);
      use(piece);
    }
  } finally {
    closeSync(open);
  }
  return { bytes, of: new Map(hashes.map(([algorithm, hash]) => [algorithm, hash.digest("hex")])) };
}
