import * as v from "valibot";
import { notMapping } from "../content/yaml/read-checked-yaml.ts";
import { contrastOnPaper, leastContrast } from "../model/accent.ts";
import { parseDay } from "../model/day.ts";
import { encodingNamed } from "../model/encoding.ts";
import { isLanguageTag } from "../model/language-tag.ts";

const colour = /^#[0-9a-fA-F]{6}$/;
const notText = "is not text";
const notColour = "is not a colour like #7a1f2b";
const host = /^(?:\*\.)?[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*(?::\d{1,5})?$/;
const notHost = "is not a host like images.example.org or *.example.org";
const notHosts = "is not a list of hosts like [images.example.org]";
const notAddress = "is not an address like https://example.org/archive/";

const notEncoding =
  "is not an encoding that seeds can be read in, like windows-1251, or patterns of seeds with one each";

const text = v.pipe(v.string(notText), v.minLength(1, "is empty"));

const encoding = v.pipe(
  v.string(notEncoding),
  v.check((name) => encodingNamed(name) !== undefined, notEncoding),
);

/** backfile.yaml. Published as schema/backfile.schema.json. */
export const settingsSchema = v.pipe(
  v.strictObject(
    {
      title: v.optional(v.pipe(text, v.description("The name of the archive.")), "The Archive"),
      tagline: v.optional(v.string(notText)),
      lang: v.optional(
        v.pipe(
          v.string(notText),
          v.check(isLanguageTag, "is not a BCP 47 language tag, like en or pt-BR"),
          v.description("BCP 47: the language of the site, and of articles that name none."),
        ),
        "en",
      ),
      url: v.optional(
        v.pipe(
          v.string(notAddress),
          v.url(notAddress),
          v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:/, notAddress),
          v.description("Where the site will be published."),
        ),
      ),
      host: v.optional(v.picklist(["web", "file"], "is not one of web, file"), "web"),
      dateOrder: v.optional(
        v.pipe(
          v.picklist(["dmy", "mdy", "ymd"], "is not one of dmy, mdy, ymd"),
          v.description("How a date like 04/05/2021 is read."),
        ),
      ),
      asOf: v.optional(
        v.pipe(
          v.string(notText),
          v.check((day) => parseDay(day) !== undefined, "is not a day like 2024-04-16"),
          v.description("The archive shows what was public on this day."),
        ),
      ),
      encoding: v.optional(
        v.pipe(
          v.union([encoding, v.record(v.string(), encoding)], notEncoding),
          v.description(
            "The encoding of seeds that are not UTF-8 or UTF-16; or patterns of their paths with one each, of which the first that fits counts.",
          ),
        ),
      ),
      accent: v.optional(
        v.pipe(
          v.string(notColour),
          v.regex(colour, notColour),
          v.check(
            (accent) => !colour.test(accent) || contrastOnPaper(accent) >= leastContrast,
            ({ input }) =>
              `is too pale for text on paper: its contrast is ${contrastOnPaper(input).toFixed(1)} : 1, and ${leastContrast} : 1 is needed`,
          ),
        ),
        "#7a1f2b",
      ),
      images: v.optional(
        v.pipe(
          v.array(v.pipe(v.string(notHost), v.regex(host, notHost)), notHosts),
          v.description("Other hosts that every page may load images from."),
        ),
        [],
      ),
      masthead: v.optional(
        v.picklist(["centred", "left"], "is not one of centred, left"),
        "centred",
      ),
      start: v.optional(
        v.picklist(["newest", "oldest", "years"], "is not one of newest, oldest, years"),
        "newest",
      ),
      manifest: v.optional(v.boolean("is neither true nor false"), false),
      seeds: v.optional(text, "seeds"),
      output: v.optional(text, "_site"),
    },
    notMapping,
  ),
  v.description("The settings of a Backfile archive."),
);
