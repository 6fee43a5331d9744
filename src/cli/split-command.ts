import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { Command } from "commander";
import { SettingsError } from "../project/read-settings.ts";
import { count } from "./progress.ts";

/** Writes each article of an export to a file of its own. The export is not changed. */
export function splitCommand(): Command {
  return new Command("split")
    .description(
      "Write each article of an export (ProQuest, Nexis, Factiva …) into a file of its own.",
    )
    .argument("<files...>", "exports that hold several articles")
    .option("--to <folder>", "where the files are written (default: a folder next to each export)")
    .action(async (files: readonly string[], { to }: { readonly to?: string }) => {
      for (const file of files) {
        const folder = resolve(to ?? join(dirname(file), basename(file, extname(file))));
        const written = await splitFile(resolve(file), folder);
        process.stdout.write(`${count(written, "article")} of ${file} in ${folder}.\n`);
      }
    });
}

async function splitFile(file: string, folder: string): Promise<number> {
  if (!existsSync(file)) throw new SettingsError(`${file}: There is no such file.`);
  // Loaded here, because every other command would start with them too.
  const { decode } = await import("../content/decode/decode.ts");
  const { articlesIn } = await import("../content/parse/exports/articles-in.ts");
  const { value } = await decode(readFileSync(file));
  const several = value && articlesIn(value.text);
  if (!several)
    throw new SettingsError(`${file} does not contain several articles in a known layout.`);
  mkdirSync(folder, { recursive: true });
  const digits = String(several.articles.length).length;
  for (const [i, { start, end }] of several.articles.entries()) {
    const number = String(i + 1).padStart(digits, "0");
    const name = `${basename(file, extname(file))}-${number}${extname(file)}`;
    const path = join(folder, name);
    if (existsSync(path)) throw new SettingsError(`${path} exists already. Choose another --to.`);
    writeFileSync(path, `${value.text.slice(start, end).trim()}\n`);
  }
  return several.articles.length;
}
