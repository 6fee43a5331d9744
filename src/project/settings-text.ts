import * as v from "valibot";
import { stringify } from "yaml";
import { settingsSchema } from "./settings-schema.ts";

const { entries } = settingsSchema.pipe[0];
const width = 110;

/** A backfile.yaml with every key and what it means. Only the title is set; other keys are comments, with the default or an example. */
export function settingsText(schemaPath: string): string {
  const keys = Object.entries(entries).map(([key, field]) => {
    const { description = "", value, isDefault } = aboutField(field);
    const set = stringify({ [key]: value }, { lineWidth: 0 }).trim();
    const line = key === "title" ? set : `# ${set}${isDefault ? "" : "  # an example"}`;
    return `${commented(description)}\n${line}\n`;
  });
  return [
    `# yaml-language-server: $schema=${schemaPath}\n`,
    `${commented("The settings of this archive. Take the # from before a key to set it: it shows the default, or an example.")}\n`,
    ...keys,
  ].join("\n");
}

function aboutField(field: (typeof entries)[keyof typeof entries]) {
  const { default: ofKey } = field;
  const [example] = v.getExamples(field.wrapped);
  return {
    description: v.getDescription(field.wrapped),
    value: ofKey ?? example,
    isDefault: ofKey !== undefined,
  };
}

/** As comment lines that fit an editor. */
function commented(text: string): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.map((line) => `# ${line}`).join("\n");
}
