import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteFile } from "../model/site-file.ts";
import { statOf } from "./fenced-path.ts";

/** How a file differs from the expected one. */
export type Damage = "missing" | "length" | "digest";

/** Compares a file with its length and digest. Throws what the disk says otherwise. */
export function damageOf(folder: string, file: SiteFile): Damage | undefined {
  const damage = damageByStat(folder, file);
  if (damage) return damage;
  const sha256 = createHash("sha256")
    .update(readFileSync(join(folder, file.path)))
    .digest("hex");
  return sha256 === file.sha256 ? undefined : "digest";
}

/** Compares a file with its length, without reading it. */
export function damageByStat(
  folder: string,
  { path, bytes }: Pick<SiteFile, "path" | "bytes">,
): Exclude<Damage, "digest"> | undefined {
  const stat = statOf(`${folder}/${path}`);
  if (!stat?.isFile()) return "missing";
  return stat.size === bytes ? undefined : "length";
}
