import type { SeedPath } from "../../model/article.ts";
import { type Message, messageOf, type Outcome } from "../../model/message.ts";
import { mayWithhold } from "../parse/front-matter/visibility-keys.ts";
import { readCheckedYaml } from "../yaml/read-checked-yaml.ts";
import { type Fix, fixSchema } from "./fix-schema.ts";

/** The fix file of a seed. */
export type FixFile = { readonly path: string; readonly text: string };

/**
 * Reads a fix file. Invalid keys are ignored and reported, with both files named. If the invalid part might withhold the
 * article, the article is not published.
 */
export function readFix({ path, text }: FixFile, seed: SeedPath): Outcome<Fix> {
  const { value, valid = {}, faults } = readCheckedYaml(text, fixSchema);
  if (value) return { value, messages: [] };
  const messages = faults.map(({ reason, line, column }) => ({
    ...misfit(path, seed, reason),
    line,
    column,
  }));
  // A fault without a key may be anywhere in the text; there may be thousands of them.
  const keys = new Set(faults.map(({ key }) => key));
  const isInDoubt = [...keys].some((key) => mayWithhold(key === undefined ? text : `${key}:`));
  if (!isInDoubt) return { value: valid, messages };
  const doubt = `The article ${seed} is not published until its fix file can be read.`;
  return {
    value: { ...valid, status: "draft" },
    messages: [...messages, { ...messageOf("withheld-in-doubt", doubt), file: path }],
  };
}

/** Reports a fix that does not fit its seed. */
export const misfit = (path: string, seed: SeedPath, reason: string): Message => ({
  ...messageOf("fix-invalid", `${reason} (for ${seed})`),
  file: path,
});
