import * as v from "valibot";
import { parseDay } from "../../model/day.ts";
import { encodingNamed } from "../../model/encoding.ts";
import { isLanguageTag } from "../../model/language-tag.ts";
import { notMapping } from "../yaml/read-checked-yaml.ts";

const text = v.string("is not text");
const words = v.pipe(text, v.minLength(1, "is empty"));
const day = v.pipe(
  text,
  v.regex(/^\d{4}-\d{2}-\d{2}$/, "is not a day like 2024-04-16"),
  v.check((text) => parseDay(text) !== undefined, "is not a day of the calendar"),
);

const notAddress = "is not an address like https://www.wikidata.org/wiki/Q42";

const list = <Schema extends v.GenericSchema>(item: Schema) => v.array(item, "is not a list");

/** A mapping with these keys only: an unknown key is a mistake to report. */
const mapping = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, notMapping);

const oneOf = <const Options extends readonly string[]>(...options: Options) =>
  v.picklist(options, `is not one of ${options.join(", ")}`);

/** The corrections that `x.fix.yaml` may make to the seed `x.txt` or `x.md`. Published as schema/fix.schema.json. */
export const fixSchema = v.pipe(
  mapping({
    date: v.optional(
      v.pipe(v.nullable(day), v.description("The day it ran; null if it is not known.")),
    ),
    headline: v.optional(v.nullable(words)),
    kicker: v.optional(v.nullable(words)),
    deck: v.optional(v.nullable(words)),
    byline: v.optional(v.nullable(words)),
    authors: v.optional(list(words)),
    place: v.optional(v.pipe(words, v.description("As named in the dateline."))),
    agency: v.optional(v.pipe(words, v.description("As named in the dateline."))),
    lang: v.optional(
      v.pipe(
        words,
        v.check(isLanguageTag, "is not a language tag like en or pt-BR"),
        v.description("BCP 47: en, pt-BR."),
      ),
    ),
    encoding: v.optional(
      v.pipe(
        words,
        v.check((name) => encodingNamed(name) !== undefined, "is not a supported encoding"),
        v.description("The encoding of the seed, such as windows-1251. It overrides detection."),
      ),
    ),
    section: v.optional(v.nullable(words)),
    tags: v.optional(list(words)),
    status: v.optional(oneOf("published", "draft", "withdrawn")),
    reason: v.optional(v.pipe(words, v.description("Why it was withdrawn; shown on its page."))),
    noindex: v.optional(
      v.pipe(
        v.boolean("is neither true nor false"),
        v.description("Whether search engines are asked not to list the article."),
      ),
    ),
    corrections: v.optional(list(mapping({ date: v.optional(day), text: words }))),
    quotes: v.optional(
      list(
        mapping({
          words: v.pipe(
            words,
            v.description("Words that are in one quotation of the seed and in no other."),
          ),
          speaker: v.optional(
            v.pipe(v.nullable(words), v.description("Who said it; null if it is not known.")),
          ),
          kind: v.optional(oneOf("person", "organisation", "document", "group", "unnamed")),
          quotation: v.optional(
            v.pipe(
              v.literal(false, "is not false"),
              v.description("These words are not a quotation."),
            ),
          ),
        }),
      ),
    ),
  }),
  v.description(
    "Corrections of one seed of a Backfile archive. They override what was read from the seed.",
  ),
);

export type Fix = v.InferOutput<typeof fixSchema>;

/** people.yaml. Published as schema/people.schema.json. */
export const peopleSchema = v.pipe(
  list(
    mapping({
      name: v.pipe(words, v.description("The name that the archive shows.")),
      kind: v.optional(oneOf("person", "organisation"), "person"),
      aliases: v.optional(
        v.pipe(list(words), v.description("Other names that the articles use.")),
        [],
      ),
      sameAs: v.optional(
        v.pipe(
          list(v.pipe(text, v.url(notAddress), v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:/, notAddress))),
          v.description("Pages elsewhere about the same person or organisation."),
        ),
      ),
      wikidata: v.optional(
        v.pipe(
          text,
          v.regex(/^Q[1-9]\d*$/, "is not a Wikidata id like Q42"),
          v.description("The Wikidata id of the person or organisation: Q42."),
        ),
      ),
      role: v.optional(
        v.pipe(words, v.description("Who they are, in a few words; shown on their page.")),
      ),
      note: v.optional(v.pipe(words, v.description("A remark that their page shows."))),
      hidden: v.optional(
        v.pipe(
          v.boolean("is neither true nor false"),
          v.description(
            "A private person who asks not to be listed: the articles' text names them, but no page, list or index entry.",
          ),
        ),
      ),
      seeds: v.optional(
        v.pipe(
          list(words),
          v.description(
            "Only in these seeds (* matches any characters), to distinguish two people with the same name.",
          ),
        ),
      ),
    }),
  ),
  v.description("The people and organisations of a Backfile archive, for all its articles."),
);
