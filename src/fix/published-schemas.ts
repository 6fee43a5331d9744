import { z } from "zod";
import { fixSchema, peopleSchema } from "./fix-schema.ts";

/** The JSON Schemas of the files that people write, by file name below schema/: an editor completes by them. */
export const publishedSchemas = (): Readonly<Record<string, unknown>> => ({
  "fix.schema.json": z.toJSONSchema(fixSchema, { io: "input" }),
  "people.schema.json": z.toJSONSchema(peopleSchema, { io: "input" }),
});
