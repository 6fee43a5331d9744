import { createHash } from "node:crypto";
import {
  closeSync,
  constants,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";

const bytesPerCall = 2 ** 16;

const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants;

/**
 * Writes a file from pieces of its text, replacing any old one, whole or not at all. Returns its SHA-256. Throws the system's
 * errors. A link with the name of the temporary file is removed, not followed.
 */
export function replaceFile(path: string, pieces: Iterable<string | Uint8Array>): string {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.new`;
  rmSync(temporary, { force: true });
  const file = openSync(temporary, O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW ?? 0));
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
      const isLong = bytes.length >= bytesPerCall; // then it is written without another copy
      if (!isLong) waiting.push(bytes);
      length += bytes.length;
      if (length < bytesPerCall) continue;
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
