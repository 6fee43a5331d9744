import { z } from "zod";
import { parseDay } from "../model/day.ts";
import { isLanguageTag } from "../model/language-tag.ts";

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "is no day like 2024-04-16")
  .refine((text) => parseDay(text) !== undefined, "is no day of the calendar");
const words = z.string().min(1);

/** What `x.fix.yaml` may say of the seed `x.txt` or `x.md`. Published as schema/fix.schema.json. */
export const fixSchema = z
  .strictObject({
    date: day.nullable().describe("The day it ran; null: not known.").optional(),
    headline: words.nullable().optional(),
    kicker: words.nullable().optional(),
    deck: words.nullable().optional(),
    byline: words.nullable().optional(),
    authors: z.array(words).optional(),
    place: words.describe("Of the dateline.").optional(),
    agency: words.describe("Of the dateline.").optional(),
    lang: words
      .refine(isLanguageTag, "is no language tag like en or pt-BR")
      .describe("BCP 47: en, pt-BR.")
      .optional(),
    section: words.nullable().optional(),
    tags: z.array(words).optional(),
    status: z.enum(["published", "draft", "withdrawn"]).optional(),
    reason: words.describe("Why it was withdrawn; shown on its page.").optional(),
    corrections: z.array(z.strictObject({ date: day.optional(), text: words })).optional(),
    quotes: z
      .array(
        z.strictObject({
          words: words.describe("Words that stand in one quotation of the seed and in no other."),
          speaker: words.nullable().describe("Who said it; null: it is not known.").optional(),
          kind: z.enum(["person", "organisation", "document", "group", "unnamed"]).optional(),
          quotation: z.literal(false).describe("It is no quotation.").optional(),
        }),
      )
      .optional(),
  })
  .describe(
    "Corrections of one seed of a Backfile archive. What stands here wins over what was read.",
  );

export type Fix = z.infer<typeof fixSchema>;

/** people.yaml. Published as schema/people.schema.json. */
export const peopleSchema = z
  .array(
    z.strictObject({
      name: words.describe("The name that the archive shows."),
      kind: z.enum(["person", "organisation"]).default("person"),
      aliases: z.array(words).default([]).describe("Other names that the articles use."),
      seeds: z
        .array(words)
        .describe("Only in these seeds, * for any characters: tells two of one name apart.")
        .optional(),
    }),
  )
  .describe("The people and organisations of a Backfile archive, for all its articles.");
