import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const enough = 2 ** 16; // bytes for one call

/** Puts a file in the place of another, whole or not at all, from pieces of its text. Returns its SHA-256. Throws what the disk says. */
export function replaceFile(path: string, pieces: Iterable<string | Uint8Array>): string {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.new`;
  const file = openSync(temporary, "w");
  const hash = createHash("sha256");
  const put = (bytes: Uint8Array) => {
    writeFileSync(file, bytes);
    hash.update(bytes);
  };
  try {
    let waiting: Uint8Array[] = [];
    let length = 0;
    for (const piece of pieces) {
      const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
      const isLong = bytes.length >= enough; // then it is not copied once more
      if (!isLong) waiting.push(bytes);
      length += bytes.length;
      if (length < enough) continue;
      put(Buffer.concat(waiting));
      if (isLong) put(bytes);
      [waiting, length] = [[], 0];
    }
    put(Buffer.concat(waiting));
  } catch (error) {
    closeSync(file);
    rmSync(temporary, { force: true });
    throw error;
  }
  closeSync(file);
  renameSync(temporary, path);
  return hash.digest("hex");
}
