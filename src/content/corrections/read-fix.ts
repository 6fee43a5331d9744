import type { SeedPath } from "../../model/article.ts";
import { type Message, messageOf, type Outcome } from "../../model/message.ts";
import { type Fix, fixSchema } from "./fix-schema.ts";
import { readCheckedYaml } from "./read-checked-yaml.ts";

/** The fix file beside a seed. */
export type FixFile = { readonly path: string; readonly text: string };

/** What a fix file says; nothing, with an error that names both files, where it cannot be read. */
export function readFix({ path, text }: FixFile, seed: SeedPath): Outcome<Fix> {
  const { value = {}, faults } = readCheckedYaml(text, fixSchema);
  const messages = faults.map(({ reason, line, column }) => ({
    ...misfit(path, seed, reason),
    line,
    column,
  }));
  return { value, messages };
}

/** A fix that does not fit its seed. */
export const misfit = (path: string, seed: SeedPath, reason: string): Message => ({
  ...messageOf("fix-invalid", `${reason} (for ${seed})`),
  file: path,
});
