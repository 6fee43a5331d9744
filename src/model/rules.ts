/**
 * Every rule that a message can name. Ids are permanent: people search for them and silence them.
 * `level` error: the seed or setting could not be used; warning: it was used, but check it; note: a guess was made.
 */
export const rules = {
  "seed-empty": { level: "error", hint: "Put text into the file, or remove it." },
  "seed-binary": {
    level: "error",
    hint: "Only text belongs in the seeds folder; move this file elsewhere.",
  },
  "seed-unreadable": {
    level: "error",
    hint: "Make it a file or a folder that this program may read. Its published pages stay until it can be read again.",
  },
  "seed-failed": {
    level: "error",
    hint: "The file was left out, the others were published. Split it or make its markup simpler; if it is an ordinary article, report it as a bug in Backfile.",
  },
  "many-articles": {
    level: "error",
    hint: "backfile split writes each article into a file of its own; then move this file out of the seeds folder.",
  },
  "encoding-invalid": {
    level: "warning",
    hint: "Find an undamaged copy of the file, or save it as UTF-8.",
  },
  "encoding-mixed": {
    level: "warning",
    hint: "Parts of the file are not UTF-8 and were read as windows-1252; save it as UTF-8.",
  },
  "encoding-detected": {
    level: "note",
    hint: "Compare a line with the source, then set encoding in backfile.yaml or in a fix file.",
  },
  "encoding-uncertain": {
    level: "warning",
    hint: "Find the encoding that gives the right letters, and set encoding in backfile.yaml (for the archive or a folder) or in a fix file (for this seed).",
  },
  "encoding-repaired": {
    level: "note",
    hint: "The text had been decoded wrongly before and was repaired; compare a line with the source.",
  },
  "control-characters": {
    level: "note",
    hint: "They are kept in the record and left out of the page; remove them if they are a mistake.",
  },
  "date-missing": {
    level: "note",
    hint: "Give the article a date line, or a date in its front matter.",
  },
  "date-inferred": {
    level: "note",
    hint: "Check it; state it in a date line or a fix file.",
  },
  "date-impossible": { level: "warning", hint: "Correct the date in the seed; it was not used." },
  "date-ambiguous": {
    level: "warning",
    hint: "Set dateOrder (dmy or mdy) in backfile.yaml, or write the month as a word.",
  },
  "date-without-year": { level: "warning", hint: "Add the year to the date; none was made up." },
  "date-not-a-day": {
    level: "warning",
    hint: "If the day it ran is known, give it in the front matter or a fix file; none was made up.",
  },
  "date-other-calendar": {
    level: "warning",
    hint: "Give the Gregorian day in the front matter or a fix file; calendars by observation differ from country to country.",
  },
  "date-short-year": { level: "note", hint: "Write the year with four digits." },
  "date-implausible": {
    level: "warning",
    hint: "Correct the year in the seed; the date was not used.",
  },
  "date-unreadable": {
    level: "warning",
    hint: "Write it like 2024-04-16 or 16 April 2024.",
  },
  "date-disagreement": {
    level: "note",
    hint: "Two dates in the seed differ; check which of them is the day it ran.",
  },
  "date-weekday-mismatch": {
    level: "warning",
    hint: "Check the date; the day and month were used.",
  },
  "language-detected": {
    level: "note",
    hint: "Check it; set lang in the front matter or a fix file to state it.",
  },
  "language-unknown": {
    level: "note",
    hint: "Set lang in the front matter or a fix file; the page says that the language is not known.",
  },
  "headline-missing": { level: "note", hint: "Give the article a headline on a line of its own." },
  "front-matter-invalid": { level: "warning", hint: "Correct the YAML between the two --- lines." },
  "front-matter-code": {
    level: "error",
    hint: "Only YAML, TOML and JSON are read, and code is never run. To publish the article, rewrite the block, or put status: published into a fix file.",
  },
  "front-matter-unclosed": {
    level: "warning",
    hint: "Put a line of three hyphens under the front matter; it was read up to its first blank line.",
  },
  withheld: {
    level: "note",
    hint: "Remove that entry to publish the article, or put status: published into a fix file.",
  },
  "withheld-by-day": {
    level: "warning",
    hint: "A build has no clock. Set asOf in backfile.yaml to the day whose state the archive shows, or put status: published into a fix file.",
  },
  "withheld-in-doubt": {
    level: "error",
    hint: "Correct it, so that it says clearly whether the article may be seen, or put status: published into a fix file.",
  },
  "status-unknown": {
    level: "error",
    hint: "Write published, draft or withdrawn (or true or false, if the key is a flag).",
  },
  "template-tags": {
    level: "warning",
    hint: "Tags are not run. Replace them with the content that they would show, or leave the text unchanged.",
  },
  "indented-prose": {
    level: "note",
    hint: "Markdown reads indented lines as code. Remove the indent, or put code between lines of ```.",
  },
  "html-too-deep": {
    level: "warning",
    hint: "Close the tags that are left open, and compare the page with the source.",
  },
  "link-broken": {
    level: "note",
    hint: "Correct the address of the link, or remove the link.",
  },
  "link-case": {
    level: "warning",
    hint: "Write the name in the link as the file has it: most servers and systems tell capital and small letters apart.",
  },
  "picture-missing": {
    level: "warning",
    hint: "Put the picture into the seeds folder where the seed looks for it (for an address with a slash in front, the public folder will do), or correct its address. Until then the page shows its description.",
  },
  "markdown-too-hard": {
    level: "warning",
    hint: "The article is shown as plain text, with its marks; split the file, or simplify it.",
  },
  "seed-duplicate": {
    level: "note",
    hint: "Two files have the same bytes; they are published once, and the page names both.",
  },
  "fix-invalid": {
    level: "error",
    hint: "Correct the fix file (see schema/fix.schema.json for what it may contain), or remove it.",
  },
  "fix-orphan": {
    level: "error",
    hint: "A fix file is named after its seed and in the same folder: x.fix.yaml for x.txt or x.md. Rename it, or remove it.",
  },
  "address-lost": {
    level: "warning",
    hint: "If it is the same article, give it back its address: in permalinks.tsv, write this file's name into the line of the old address, and remove the line of the new one. If there is a copy of the old file, remove it first.",
  },
  "place-taken": {
    level: "error",
    hint: "Move away or remove what is in the way, and build again. If all of the output folder is Backfile's, remove the folder.",
  },
  "file-changed": {
    level: "warning",
    hint: "Remove the file, or build once with --prune. To keep it, move it elsewhere.",
  },
  "public-skipped": {
    level: "warning",
    hint: "Put a readable file there, not a link, under a name that is valid in an address.",
  },
  "too-large-for-data": {
    level: "warning",
    hint: "Its page is published, and `backfile export` has it. Divide the seed if it should be in the public data sets.",
  },
  "not-indexed": {
    level: "warning",
    hint: "The article is published, but search does not find it. Split the file; if it is an ordinary article, report it as a bug in Backfile.",
  },
  "page-failed": {
    level: "error",
    hint: "The page was not written, the others were; correct what the reason names and build again.",
  },
} as const satisfies Record<string, { readonly level: Level; readonly hint: string }>;

export type Level = "error" | "warning" | "note";
export type RuleId = keyof typeof rules;
