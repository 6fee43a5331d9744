import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { threadId } from "node:worker_threads";

/** Unfinished files stand here, below the output folder, so that the last step is a rename on one disk. */
export const unfinished = ".backfile-unfinished";

export type Put = {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** False where the very same bytes stood there already; then the file was not touched. */
  readonly changed: boolean;
};

let count = 0;

/** Puts a file into the output folder: whole or not at all, and only where its bytes differ. Throws what the disk says. */
export function writeWhole(out: string, path: string, content: string | Uint8Array): Put {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const target = join(out, path);
  if (holds(target, bytes)) return { path, sha256, bytes: bytes.length, changed: false };
  const temporary = join(out, unfinished, `${process.pid}-${threadId}-${count++}`);
  makeFolder(dirname(temporary));
  writeFileSync(temporary, bytes);
  try {
    makeFolder(dirname(target));
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return { path, sha256, bytes: bytes.length, changed: true };
}

function holds(target: string, bytes: Uint8Array): boolean {
  const stat = statSync(target, { throwIfNoEntry: false });
  return (
    stat?.isFile() === true && stat.size === bytes.length && readFileSync(target).equals(bytes)
  );
}

/** Folders seen or made in this run; one may have been removed since, so a rename that fails is tried once more by the caller's next build. */
function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
}
