import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pageKinds } from "../../src/model/page.ts";

const root = join(import.meta.dirname, "../..");
const types = join(root, "src/render/view-types");

export const viewDocsFile = join(root, "docs/views.md");

type Field = { readonly name: string; readonly type: string; readonly meaning: string };
type TypeDocs = {
  readonly name: string;
  readonly meaning: string;
  /** The type that it adds fields to. */
  readonly base: string | undefined;
  readonly fields: readonly Field[];
};

/** docs/views.md, from the comments of the types: the data of each kind of page, and its types. */
export function viewDocs(): string {
  const kindFiles = pageKinds.map((kind) => `${kind}.ts`);
  const partFiles = readdirSync(types)
    .filter((file) => file !== "view.ts" && file !== "html.ts" && !kindFiles.includes(file))
    .sort();
  const parts = [
    ...docsIn(join(root, "src/model/card.ts")).filter(({ name }) => name === "Card"),
    ...docsIn(join(root, "src/model/queries.ts")).filter(({ name }) => name === "Extent"),
    ...partFiles.flatMap((file) => docsIn(join(types, file))),
  ];
  const kinds = pageKinds.map((kind) => {
    const [docs] = docsIn(join(types, `${kind}.ts`));
    if (!docs) throw new Error(`The type of the kind ${kind} has no comment`);
    const fields = docs.fields.filter(({ name }) => name !== "kind");
    return section(kind, { ...docs, fields });
  });
  return `${[
    "# What templates are given",
    'Written by `npm run golden` from the types in `src/render/view-types/`, which the package publishes: `import type { ArticleView } from "backfile/templates"`. How to write a template: [templates.md](templates.md).',
    "Days are `2019-05-03`, months `2019-05`, years `2019`, days of any year `05-03`. A field that is marked `?` may be missing. Addresses are paths in the site: the filter or function `href` makes links of them.",
    "## The kinds of page",
    ...kinds,
    "## What views are made of",
    ...parts.map((docs) => section(docs.name, docs)),
  ].join("\n\n")}\n`;
}

function section(title: string, { meaning, base, fields }: TypeDocs): string {
  const rows = fields.map(
    ({ name, type, meaning: words }) => `| \`${name}\` | ${typeCell(type)} | ${words} |`,
  );
  const more = base ? [`It has the fields of [${base}](#${base.toLowerCase()}) too.`] : [];
  const table = ["| field | type | |", "| --- | --- | --- |", ...rows].join("\n");
  return [`### ${title}`, [meaning, ...more].join(" "), table].join("\n\n");
}

const typeCell = (type: string): string => `\`${type.replaceAll("|", "\\|")}\``;

/** The exported types of a file. Every type and every field must have a comment, and the file the form that Biome gives it. */
function docsIn(file: string): readonly TypeDocs[] {
  const text = readFileSync(file, "utf8");
  const pattern =
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport type (\w+)(?:<\w+>)? = (?:(\w+) & )?\{\n([\s\S]*?)\n\};/g;
  return [...text.matchAll(pattern)].map(([, comment = "", name = "", base, body = ""]) => ({
    name,
    meaning: wordsOf(comment),
    base,
    fields: fieldsIn(body),
  }));
}

function fieldsIn(body: string): readonly Field[] {
  const pattern =
    /^ {2}(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n {2})?readonly (\w+\??): ([\s\S]*?);$(?=\n {2}(?:\/\*\*|readonly)|(?![\s\S]))/gm;
  return [...body.matchAll(pattern)].map(([, comment = "", name = "", type = ""]) => ({
    name,
    meaning: wordsOf(comment),
    type: type
      .replace(/\breadonly /g, "")
      .replace(/\s+/g, " ")
      .replace(/; \}/g, " }"),
  }));
}

const wordsOf = (comment: string): string => comment.replace(/\n\s*\* ?/g, " ").trim();
