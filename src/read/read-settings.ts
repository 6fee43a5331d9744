import { existsSync, readFileSync } from "node:fs";
import { closest, distance } from "fastest-levenshtein";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { contrastOnPaper, leastContrast } from "../model/accent.ts";
import { isLanguageTag } from "../model/language-tag.ts";
import type { Settings } from "../model/settings.ts";

/** Settings that cannot be used: one line a fault, each with its file, line and what to do. */
export class SettingsError extends Error {}

const colour = /^#[0-9a-f]{6}$/i;

const schema = z.strictObject({
  title: z.string().min(1).default("The Archive"),
  tagline: z.string().optional(),
  lang: z
    .string()
    .refine(isLanguageTag, "is no BCP 47 language tag, like en or pt-BR")
    .default("en"),
  url: z
    .url({ protocol: /^https?$/, error: "is no address like https://example.org/archive/" })
    .optional(),
  host: z.enum(["web", "file"], "is neither web nor file").default("web"),
  dateOrder: z.enum(["dmy", "mdy", "ymd"], "is none of dmy, mdy, ymd").optional(),
  accent: z
    .string()
    .regex(colour, "is no colour like #7a1f2b")
    .refine((accent) => !colour.test(accent) || contrastOnPaper(accent) >= leastContrast, {
      error: ({ input }) =>
        `is too pale for text on paper: its contrast is ${contrastOnPaper(String(input)).toFixed(1)} : 1, and ${leastContrast} : 1 is needed`,
    })
    .default("#7a1f2b"),
  masthead: z.enum(["centred", "left"], "is neither centred nor left").default("centred"),
  start: z
    .enum(["newest", "oldest", "years"], "is none of newest, oldest, years")
    .default("newest"),
  manifest: z.boolean("is neither true nor false").default(false),
  seeds: z.string().min(1).default("seeds"),
  output: z.string().min(1).default("_site"),
});

/** Reads backfile.yaml. A file that is not there gives the defaults, unless it was asked for by name. */
export function readSettings(file: string, required: boolean): Settings {
  if (!existsSync(file)) {
    if (required) throw new SettingsError(`${file}: There is no such file.`);
    return complete(schema.parse({}));
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
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return complete(result.data);
  const offsetOf = (key: PropertyKey | undefined): number => {
    if (!isMap(document.contents)) return 0;
    const pair = document.contents.items.find(
      (item) => isScalar(item.key) && item.key.value === key,
    );
    return pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  };
  const faults = result.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => `${at(offsetOf(key))} There is no setting ${key}.${nearest(key)}`)
      : [`${at(offsetOf(issue.path[0]))} ${fault(issue)}.`],
  );
  throw new SettingsError(faults.join("\n"));
}

function fault(issue: z.core.$ZodIssue): string {
  const name = issue.path.join(".");
  return /^is /.test(issue.message)
    ? `${name} ${issue.message}`
    : `${name || "The file"}: ${issue.message}`;
}

function nearest(key: string): string {
  const known = Object.keys(schema.shape);
  const guess = closest(key.toLowerCase(), known);
  return distance(key.toLowerCase(), guess.toLowerCase()) <= 3
    ? ` Did you mean ${guess}?`
    : ` There are ${known.join(", ")}.`;
}

/** Without the keys that were left out, as the type wants it. */
function complete({ tagline, url, dateOrder, ...rest }: z.infer<typeof schema>): Settings {
  return {
    ...rest,
    ...(tagline !== undefined && { tagline }),
    ...(url !== undefined && { url: url.replace(/\/*$/, "/") }),
    ...(dateOrder !== undefined && { dateOrder }),
  };
}
