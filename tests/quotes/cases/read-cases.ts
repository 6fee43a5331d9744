import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** A line of a case file: a text and the quotations expected in it. */
export type Case = {
  readonly name: string;
  readonly lang: string;
  readonly text: string;
  readonly expected: readonly Expected[];
};

export type Expected = {
  readonly text: string;
  readonly start: number;
  readonly speaker: string | undefined;
  readonly mention: string | undefined;
  readonly kind: string;
  readonly continues: boolean;
  readonly speakerKind: string | undefined;
};

const folder = import.meta.dirname;

/** The cases next to this file, by language: `en.txt` says how they are written. */
export const caseFiles: readonly { readonly lang: string; readonly cases: readonly Case[] }[] =
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => ({
      lang: basename(file, ".txt"),
      cases: casesOf(basename(file, ".txt"), readFileSync(join(folder, file), "utf8")),
    }));

function casesOf(lang: string, file: string): readonly Case[] {
  let section = "";
  return file.split("\n").flatMap((line, i) => {
    if (line.startsWith("## ")) section = line.slice(3);
    if (line.trim() === "" || line.startsWith("#")) return [];
    return [{ ...caseOf(lang, line), name: `${section} (line ${i + 1}): ${line}` }];
  });
}

function caseOf(lang: string, line: string): Omit<Case, "name"> {
  const expected: Expected[] = [];
  let text = "";
  const source = line.replaceAll("¶", "\n\n").replaceAll("↵", "\n");
  let at = 0;
  for (const match of source.matchAll(/⟦([^⟧]+)⟧\{([^}]+)\}/g)) {
    text += source.slice(at, match.index);
    const quoted = match[1] ?? "";
    expected.push({ text: quoted, start: text.length, ...speakerOf(match[2] ?? "") });
    text += quoted;
    at = match.index + match[0].length;
  }
  return { lang, text: text + source.slice(at), expected };
}

function speakerOf(
  note: string,
): Pick<Expected, "speaker" | "mention" | "kind" | "continues" | "speakerKind"> {
  const [named = "", ...marks] = note.split("·").map((part) => part.trim());
  const [name, mention] = named.split("←").map((part) => part.trim());
  return {
    speaker: name === "nobody" ? undefined : name,
    mention,
    kind: marks.includes("fragment") ? "fragment" : "direct",
    continues: marks.includes("continues"),
    speakerKind: marks.find((mark) => mark !== "fragment" && mark !== "continues"),
  };
}
