import { lstatSync, statSync } from "node:fs";
import { kindOf } from "./read-regular-file.ts";
import { SettingsError } from "./read-settings.ts";

/** Throws SettingsError if something other than the wanted file or folder is at a path. The path need not exist. */
export function refuseOtherKind(name: string, path: string, wanted: "a file" | "a folder"): void {
  if (!lstatSync(path, { throwIfNoEntry: false })) return;
  const kind = kindAt(path);
  if (kind === wanted) return;
  throw new SettingsError(`The ${name} ${path} is ${kind}. Move it away, or put ${wanted} there.`);
}

function kindAt(path: string): string {
  try {
    return kindOf(statSync(path));
  } catch {
    return "a broken link";
  }
}
