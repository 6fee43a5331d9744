import type { Command } from "commander";
import { checkLinks } from "../build/check-links.ts";
import { readEverySeed } from "../build/read-every-seed.ts";
import { readOneSeed } from "../build/read-one-seed.ts";
import { withIdentities } from "../build/with-identities.ts";
import { recordOf } from "../model/record.ts";
import type { Identities } from "../model/speaker-record.ts";
import { openProject, type Project } from "../project/project.ts";
import { articleOf, type SeedRow } from "../store/seeds/article-row.ts";
import { messageLines } from "./print-message.ts";
import { printableJson } from "./printable.ts";
import { type CommonOptions, commandOfProject, examples, isFolder } from "./project-options.ts";

export function recordsCommand(): Command {
  return commandOfProject(
    "records",
    "Print the record of every seed, one JSON object per line (schema/record.schema.json).",
    ["config", "seeds"],
  )
    .argument("[files...]", "only these seeds; or one archive or folder of articles")
    .option("--text", "add the decoded text")
    .addHelpText(
      "after",
      examples(
        "backfile records > records.jsonl",
        "backfile records ~/articles",
        "backfile records seeds/1969/moon.txt --text",
      ),
    )
    .action(async (words: readonly string[], options: CommonOptions & { text?: boolean }) => {
      const [folder, files] = isFolder(words[0] ?? "")
        ? [words[0], words.slice(1)]
        : [undefined, words];
      const project = openProject({ ...options, folder });
      const links = checkLinks(project);
      for await (const { row, identities } of rowsOf(files, project)) {
        const { seed, article, messages } = row;
        if (files.length === 0) links.add(row);
        if (!article) {
          for (const message of messages) {
            process.stderr.write(messageLines(seed, message, process.stderr));
            if (message.level === "error") process.exitCode = 1;
          }
          continue;
        }
        const whole = articleOf(article);
        const record = recordOf(whole, messages, identities);
        const line = printableJson(options.text ? { ...record, text: whole.text } : record);
        if (!process.stdout.write(`${line}\n`)) {
          await new Promise((resolve) => process.stdout.once("drain", resolve));
        }
      }
      // They depend on other files, so no record has them.
      for (const { seed, message } of links.messages()) {
        process.stderr.write(messageLines(seed, message, process.stderr));
      }
    });
}

type RowOfArchive = { readonly row: SeedRow; readonly identities?: Identities };

/** All seeds are read before the first record: only then it is known who is the same person. */
async function* rowsOf(files: readonly string[], project: Project): AsyncGenerator<RowOfArchive> {
  if (files.length === 0) yield* withIdentities(readEverySeed(project));
  for (const file of files) yield { row: await readOneSeed(file, project) };
}
