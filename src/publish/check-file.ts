import { createHash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteFile } from "../model/site-file.ts";

/** How a file differs from what it should be. */
export type Damage = "missing" | "length" | "digest";

/** Looks at a file of a folder, and into it where its length says nothing and `into` is set. Throws what the disk says else. */
export function damageOf(folder: string, file: SiteFile, into: boolean): Damage | undefined {
  const path = join(folder, file.path);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return "missing";
  if (stat.size !== file.bytes) return "length";
  if (!into) return undefined;
  const sha256 = createHash("sha256").update(readFileSync(path)).digest("hex");
  return sha256 === file.sha256 ? undefined : "digest";
}
