import { type ConversionConfig, toJsonSchema } from "@valibot/to-json-schema";
import { fixSchema, peopleSchema } from "../../src/content/corrections/fix-schema.ts";
import { settingsSchema } from "../../src/project/settings-schema.ts";

// JSON Schema cannot check that a day exists, that a tag is a language's, or that a colour is dark enough.
const how: ConversionConfig = {
  target: "draft-2020-12",
  typeMode: "input",
  ignoreActions: ["check"],
};

/** The JSON Schemas of the files that people write, by file name below schema/: an editor completes by them. */
export const publishedSchemas = (): Readonly<Record<string, unknown>> => ({
  "fix.schema.json": published(fixSchema),
  "people.schema.json": published(peopleSchema),
  "settings.schema.json": published(settingsSchema),
});

function published(
  schema: typeof fixSchema | typeof peopleSchema | typeof settingsSchema,
): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = toJsonSchema(schema, how);
  return { $schema, ...rest };
}
