import { normalKey } from "./entry.ts";
import { type Field, fieldKeys } from "./field-keys.ts";
import type { FrontMatterBlock } from "./find-front-matter.ts";
import { isKnownKey } from "./known-keys.ts";
import { keyLine } from "./read-key-by-key.ts";
import { publishingKeys, statusKeys, withholdingKeys } from "./visibility-keys.ts";

/** The most lines in a head. */
const maxLines = 80;

/** Labels after which the article itself begins: `Full text: The lamp …` */
const bodyLabels = new Set(["fulltext", "text", "body", "lead", "lp", "td", "bodytext", "content"]);

/** Fields that a single date line would also give, so a labelled head needs another one. */
const dateFields: ReadonlySet<string> = new Set<Field>(["date", "updated"]);

/**
 * Lines like `Title: Ferry late` above an article, without fences: Pelican, MultiMarkdown, Hexo (which ends them with ---), org,
 * reStructuredText, mail, newspaper databases. One headline or two known fields are enough.
 */
export function findLabels(text: string, start: number): FrontMatterBlock | undefined {
  const fields = new Set<string>();
  let [end, contentEnd] = [start, start];
  let isAfterBlank = false;
  let lines = 0;
  const line = /([^\r\n]*)(\r\n?|\n|$)/y;
  for (line.lastIndex = start; lines < maxLines && line.lastIndex < text.length; lines++) {
    const from = line.lastIndex;
    const words = line.exec(text)?.[1] ?? "";
    if (words.trim() === "") {
      isAfterBlank = true;
      continue;
    }
    const found = keyLine(words);
    const key = found && normalKey(found.key);
    const isKnown = key !== undefined && isKnownKey(key);
    if (found && key && bodyLabels.has(key) && fields.size > 0) {
      end = contentEnd = from + words.length - found.rest.length;
      break;
    }
    if (isKnown) fields.add(fieldOf(key));
    else if (isAfterBlank || fields.size === 0) break;
    else if (/^(?:---|\.\.\.|-{4,})\s*$/.test(words)) {
      end = from + words.trimEnd().length;
      break;
    } else if (!(found && isLabel(found.key)) && !/^(?:\s+\S|[-*] )/.test(words)) break;
    end = contentEnd = from + words.trimEnd().length;
    isAfterBlank = false;
  }
  if (!isHead(fields)) return undefined;
  return {
    span: { start, end },
    inside: { start, end: contentEnd },
    language: "labels",
    unclosed: false,
  };
}

const isLabel = (key: string): boolean => key.length <= 30 && !/ .* /.test(key);

function fieldOf(key: string): string {
  const field = Object.entries(fieldKeys).find(([, keys]) => keys.includes(key))?.[0];
  if (field !== undefined) return field;
  const isStatus = [statusKeys, withholdingKeys, publishingKeys].some((keys) => keys.has(key));
  return isStatus ? "status" : "other";
}

function isHead(fields: ReadonlySet<string>): boolean {
  const known = [...fields].filter((field) => field !== "other");
  return (
    fields.has("headline") || (known.length >= 2 && known.some((field) => !dateFields.has(field)))
  );
}
