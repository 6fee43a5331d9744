import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { filesIn } from "./walk-folders.ts";

const pollMs = 2_000;

/** Compares the sizes and times of files, and of all files below folders, every two seconds. They need not exist. */
export function pollPaths(
  targets: readonly string[],
  onChange: (path: string) => void,
): { readonly stop: () => void } {
  const known = new Map(targets.map((target) => [target, fingerprintOf(target)]));
  const timer = setInterval(() => {
    for (const [target, before] of known) {
      const now = fingerprintOf(target);
      if (now === before) continue;
      known.set(target, now);
      onChange(target);
    }
  }, pollMs);
  return { stop: () => clearInterval(timer) };
}

function fingerprintOf(target: string): string {
  const hash = createHash("sha1");
  const add = (path: string) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat) hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\0${stat.ino}\n`);
  };
  add(target);
  for (const file of filesIn(target)) add(file);
  return hash.digest("hex");
}
