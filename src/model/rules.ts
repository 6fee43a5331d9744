/**
 * Every rule a message can name, once. Ids are permanent: people grep for them and silence them.
 * `level` error: the seed or setting could not be used as it stands; warning: it was used, but look; note: a guess was made.
 */
export const rules = {
  "seed-empty": { level: "error", hint: "Put text into the file, or remove it." },
  "seed-binary": {
    level: "error",
    hint: "Only text belongs in the seeds folder; move this file elsewhere.",
  },
  "seed-unreadable": {
    level: "error",
    hint: "Check that the file exists and that you may read it.",
  },
  "encoding-invalid": { level: "warning", hint: "Save the file as UTF-8." },
  "date-missing": {
    level: "note",
    hint: "Give the article a date line, or a date in its front matter.",
  },
  "date-impossible": { level: "warning", hint: "Correct the date in the seed; it was not used." },
  "date-weekday-mismatch": {
    level: "warning",
    hint: "Check the date; the day and month were believed.",
  },
  "headline-missing": { level: "note", hint: "Give the article a headline on a line of its own." },
  "front-matter-invalid": { level: "warning", hint: "Correct the YAML between the two --- lines." },
  "front-matter-code": {
    level: "error",
    hint: "Only YAML front matter is read; code is never run.",
  },
  "front-matter-unknown-key": { level: "note", hint: "The key was kept in the seed and not used." },
  "quote-unbalanced": {
    level: "note",
    hint: "A quotation mark has no partner; close it in the seed if it is a slip.",
  },
  "permalink-taken": {
    level: "note",
    hint: "Two articles wanted this address; the later one got a number.",
  },
  "ledger-invalid": {
    level: "error",
    hint: "Each line of permalinks.tsv is: permalink, tab, seed, tab, SHA-256.",
  },
  "settings-invalid": { level: "error", hint: "See the settings table in the README." },
  "page-failed": {
    level: "error",
    hint: "The page was not written, the others were; correct what the reason names and build again.",
  },
} as const satisfies Record<string, { readonly level: Level; readonly hint: string }>;

export type Level = "error" | "warning" | "note";
export type RuleId = keyof typeof rules;
