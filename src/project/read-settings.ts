import * as v from "valibot";
import { readCheckedYaml } from "../content/yaml/read-checked-yaml.ts";
import { parseDay } from "../model/day.ts";
import { type EncodingOfSeeds, encodingNamed } from "../model/encoding.ts";
import { ExpectedError } from "../model/expected-error.ts";
import { exportNames } from "../model/exports.ts";
import type { Settings } from "../model/settings.ts";
import { readOwnFile } from "./read-own-file.ts";
import { settingsSchema } from "./settings-schema.ts";

/** The settings cannot be used: one line for each fault, with its file, its line and what to do. */
export class SettingsError extends ExpectedError {}

/** Reads backfile.yaml. A missing file gives the defaults, unless it was asked for by name. Throws SettingsError, FileError. */
export function readSettings(file: string, required: boolean): Settings {
  const text = readOwnFile(file);
  if (text === undefined) {
    if (required) throw new SettingsError(`${file}: There is no such file.`);
    return complete(v.parse(settingsSchema, {}));
  }
  const { value, faults } = readCheckedYaml(text, settingsSchema);
  if (value) return complete(value);
  throw new SettingsError(
    faults.map(({ line, column, reason }) => `${file}:${line}:${column} ${reason}`).join("\n"),
  );
}

/** Removes keys without a value, as the type requires. */
function complete({
  tagline,
  source,
  rights,
  url,
  identifierAuthority,
  dateOrder,
  asOf,
  encoding,
  licence,
  exports,
  ...rest
}: v.InferOutput<typeof settingsSchema>): Settings {
  const day = asOf === undefined ? undefined : parseDay(asOf);
  return {
    ...rest,
    exports: exportNames.filter((name) => exports.includes(name)),
    ...(tagline !== undefined && { tagline }),
    ...(source !== undefined && { source }),
    ...(rights !== undefined && { rights }),
    ...(url !== undefined && { url: new URL(url).href.replace(/\/*$/, "/") }),
    ...(licence !== undefined && { licence }),
    ...(identifierAuthority !== undefined && { identifierAuthority }),
    ...(dateOrder !== undefined && { dateOrder }),
    ...(day !== undefined && { asOf: day }),
    ...(encoding !== undefined && { encoding: encodingsOf(encoding) }),
  };
}

/** A single encoding applies to all seeds. */
function encodingsOf(
  encoding: string | Readonly<Record<string, string>>,
): readonly EncodingOfSeeds[] {
  const named = (seeds: string, name: string): EncodingOfSeeds => ({
    seeds,
    encoding: encodingNamed(name) ?? name,
  });
  return typeof encoding === "string"
    ? [named("*", encoding)]
    : Object.entries(encoding).map(([seeds, each]) => named(seeds, each));
}
