import { existsSync, readFileSync } from "node:fs";
import { Document, isSeq } from "yaml";
import { replaceFile } from "../output/replace-file.ts";
import type { Finding } from "../plan/people/review-people.ts";
import type { Review } from "./review-archive.ts";

const head =
  "# Proposed by backfile people. To accept an entry, take the marks # and the space behind them from its lines.";

/**
 * Adds proposals to the end of people.yaml, as comments: a person decides. The rest of the file keeps its bytes, and a proposal that
 * is in the file is not added again. Returns how many were added.
 */
export function proposePeople(file: string, { findings }: Review): number {
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const known = new Set(before.split(/\r?\n/).map((line) => line.trimEnd()));
  const entries = findings
    .flatMap(entriesOf)
    .filter((lines) => !lines.every((line) => known.has(line)));
  if (entries.length === 0) return 0;
  const end = before === "" || before.endsWith("\n") ? "" : "\n";
  const text = [...(known.has(head) ? [] : [head]), ...entries.flat()].join("\n");
  replaceFile(file, [Buffer.from(`${before}${end}${text}\n`)]);
  return entries.length;
}

/** One entry for each finding that has one answer: the name with most quotations, or the longer one, with the other as its alias. */
function entriesOf({ kind, name, others }: Finding): readonly (readonly string[])[] {
  const [other] = others;
  if (kind === "two-people" || !other || others.length > 1) return [];
  const [main, alias] = kind === "surname" ? [other, name] : [name, other];
  const entry = new Document([{ name: main.name, aliases: [alias.name] }]);
  const aliases = entry.getIn([0, "aliases"], true);
  if (isSeq(aliases)) aliases.flow = true;
  return [
    String(entry)
      .trimEnd()
      .split("\n")
      .map((line) => `# ${line}`),
  ];
}
