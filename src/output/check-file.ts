import { createHash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteFile } from "../model/site-file.ts";

/** How a file differs from what it should be. */
export type Damage = "missing" | "length" | "digest";

/** Looks at a file of a folder, and into it where its length says nothing. Throws what the disk says else. */
export function damageOf(folder: string, file: SiteFile): Damage | undefined {
  const outside = damageOutside(folder, file);
  if (outside) return outside;
  const sha256 = createHash("sha256")
    .update(readFileSync(join(folder, file.path)))
    .digest("hex");
  return sha256 === file.sha256 ? undefined : "digest";
}

/** Looks at a file of a folder from outside only. */
export function damageOutside(
  folder: string,
  { path, bytes }: Pick<SiteFile, "path" | "bytes">,
): Exclude<Damage, "digest"> | undefined {
  const stat = lstatSync(`${folder}/${path}`, { throwIfNoEntry: false });
  if (!stat?.isFile()) return "missing";
  return stat.size === bytes ? undefined : "length";
}
