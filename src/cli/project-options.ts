import { statSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { type Day, parseDay } from "../model/day.ts";
import type { ProjectOptions } from "../project/project.ts";

export type CommonOptions = ProjectOptions & { readonly quiet?: boolean; readonly json?: boolean };

const options = {
  config: ["--config <file>", "the settings (default: backfile.yaml)"],
  seeds: ["--seeds <folder>", "the folder of articles (default: from the settings, or seeds)"],
  out: ["--out <folder>", "the folder of the site (default: from the settings, or _site)"],
  cache: ["--cache <folder>", "the folder of the cache (default: .backfile next to the settings)"],
  url: ["--url <address>", "the address of the published site (default: from the settings)"],
  quiet: ["--quiet", "print only what is wrong"],
  json: ["--json", "print JSON, for programs"],
} as const;

type OptionName = keyof typeof options;

const all = Object.keys(options) as OptionName[];

/** A command with the options that all commands accept; its help shows only those in `used`, which have an effect on it. */
export function commandOfProject(
  name: string,
  description: string,
  used: readonly OptionName[] = all,
): Command {
  const command = new Command(name).description(description);
  for (const option of all) {
    const [flags, text] = options[option];
    command.addOption(new Option(flags, text).hideHelp(!used.includes(option)));
  }
  return command;
}

export const folderArgument = [
  "[folder]",
  "an archive, or any folder of articles (default: the archive in the working folder)",
] as const;

/** Lines below the help of a command. */
export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  ${line}`).join("\n")}`;

export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** An option's day. Throws InvalidArgumentError. */
export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new InvalidArgumentError("It is not a day like 2024-04-16.");
  return day;
}

/** An option's number, from 1. Throws InvalidArgumentError. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError("It is a number from 1.");
  return Number(text);
}
