import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { recordOf } from "../model/record.ts";
import { parseSeed } from "../parse-seed.ts";
import { findSeeds, formatOf } from "../read/find-seeds.ts";

export function addRecords(program: Command): void {
  program
    .command("records")
    .description("Print one JSON object a line for every seed.")
    .option("--seeds <folder>", "the seeds folder", "seeds")
    .option("--text", "add the decoded text")
    .action(async (options: { seeds: string; text?: boolean }) => {
      for (const seed of await findSeeds(options.seeds)) {
        const bytes = await readFile(join(options.seeds, seed));
        const format = formatOf(seed) ?? "text";
        const { value, messages } = parseSeed({ seed, format, bytes }, { lang: "en" });
        if (!value) continue;
        const record = recordOf(value, messages);
        process.stdout.write(
          `${JSON.stringify(options.text ? { ...record, text: value.text } : record)}\n`,
        );
      }
    });
}
