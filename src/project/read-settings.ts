import { existsSync, readFileSync } from "node:fs";
import { closest, distance } from "fastest-levenshtein";
import * as v from "valibot";
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { contrastOnPaper, leastContrast } from "../model/accent.ts";
import { isLanguageTag } from "../model/language-tag.ts";
import type { Settings } from "../model/settings.ts";

/** Settings that cannot be used: one line a fault, each with its file, line and what to do. */
export class SettingsError extends Error {}

const colour = /^#[0-9a-f]{6}$/i;
const noMapping = "is no mapping of settings to values";
const noColour = "is no colour like #7a1f2b";
const noAddress = "is no address like https://example.org/archive/";

const text = v.pipe(v.string("is no text"), v.minLength(1, "is empty"));

const schema = v.strictObject(
  {
    title: v.optional(text, "The Archive"),
    tagline: v.optional(v.string("is no text")),
    lang: v.optional(
      v.pipe(
        v.string("is no text"),
        v.check(isLanguageTag, "is no BCP 47 language tag, like en or pt-BR"),
      ),
      "en",
    ),
    url: v.optional(v.pipe(v.string(noAddress), v.url(noAddress), v.regex(/^https?:/i, noAddress))),
    host: v.optional(v.picklist(["web", "file"], "is neither web nor file"), "web"),
    dateOrder: v.optional(v.picklist(["dmy", "mdy", "ymd"], "is none of dmy, mdy, ymd")),
    accent: v.optional(
      v.pipe(
        v.string(noColour),
        v.regex(colour, noColour),
        v.check(
          (accent) => !colour.test(accent) || contrastOnPaper(accent) >= leastContrast,
          ({ input }) =>
            `is too pale for text on paper: its contrast is ${contrastOnPaper(input).toFixed(1)} : 1, and ${leastContrast} : 1 is needed`,
        ),
      ),
      "#7a1f2b",
    ),
    masthead: v.optional(v.picklist(["centred", "left"], "is neither centred nor left"), "centred"),
    start: v.optional(
      v.picklist(["newest", "oldest", "years"], "is none of newest, oldest, years"),
      "newest",
    ),
    manifest: v.optional(v.boolean("is neither true nor false"), false),
    seeds: v.optional(text, "seeds"),
    output: v.optional(text, "_site"),
  },
  noMapping,
);

/** Reads backfile.yaml. A file that is not there gives the defaults, unless it was asked for by name. */
export function readSettings(file: string, required: boolean): Settings {
  if (!existsSync(file)) {
    if (required) throw new SettingsError(`${file}: There is no such file.`);
    return complete(v.parse(schema, {}));
  }
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    throw new SettingsError(
      document.errors
        .map((error) => `${at(error.pos[0])} ${error.message.split(" at line")[0]}.`)
        .join("\n"),
    );
  }
  if (isSeq(document.contents)) throw new SettingsError(`${at(0)} The file ${noMapping}.`); // valibot takes a list for a mapping
  const given: unknown = document.toJS() ?? {};
  const result = v.safeParse(schema, given);
  if (result.success) return complete(result.output);
  const offsetOf = (key: unknown): number => {
    if (!isMap(document.contents)) return 0;
    const pair = document.contents.items.find(
      (item) => isScalar(item.key) && item.key.value === key,
    );
    return pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  };
  const faults = [
    ...unknownKeys(given).map(
      (key) => `${at(offsetOf(key))} There is no setting ${key}.${nearest(key)}`,
    ),
    ...result.issues
      .filter(({ expected }) => expected !== "never") // an unknown key, of which the schema tells the first only
      .map(({ path, message }) => {
        const key = path?.[0].key;
        return `${at(offsetOf(key))} ${key ?? "The file"} ${message}.`;
      }),
  ];
  throw new SettingsError(faults.join("\n"));
}

const unknownKeys = (given: unknown): readonly string[] =>
  typeof given === "object" && given !== null
    ? Object.keys(given).filter((key) => !(key in schema.entries))
    : [];

function nearest(key: string): string {
  const known = Object.keys(schema.entries);
  const guess = closest(key.toLowerCase(), known);
  return distance(key.toLowerCase(), guess.toLowerCase()) <= 3
    ? ` Did you mean ${guess}?`
    : ` There are ${known.join(", ")}.`;
}

/** Without the keys that were left out, as the type wants it. */
function complete({ tagline, url, dateOrder, ...rest }: v.InferOutput<typeof schema>): Settings {
  return {
    ...rest,
    ...(tagline !== undefined && { tagline }),
    ...(url !== undefined && { url: url.replace(/\/*$/, "/") }),
    ...(dateOrder !== undefined && { dateOrder }),
  };
}
