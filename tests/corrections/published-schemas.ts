import { type ConversionConfig, toJsonSchema } from "@valibot/to-json-schema";
import { fixSchema, peopleSchema } from "../../src/content/corrections/fix-schema.ts";

// What JSON Schema cannot say: that a day is one of the calendar, that a tag is a language's.
const how: ConversionConfig = {
  target: "draft-2020-12",
  typeMode: "input",
  ignoreActions: ["check"],
};

/** The JSON Schemas of the files that people write, by file name below schema/: an editor completes by them. */
export const publishedSchemas = (): Readonly<Record<string, unknown>> => ({
  "fix.schema.json": published(fixSchema),
  "people.schema.json": published(peopleSchema),
});

function published(
  schema: typeof fixSchema | typeof peopleSchema,
): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = toJsonSchema(schema, how);
  return { $schema, ...rest };
}
