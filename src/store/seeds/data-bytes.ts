import type { Article } from "../../model/article.ts";

/**
 * At most this many bytes of any file of the data sets are taken by an article, without its address and what the settings add. A text
 * is longest in JSON, where a quotation mark takes two characters, and a control character six.
 */
export function dataBytesOf(article: Article): number {
  const { text, parts, quotes, authors, tags, section, corrections, seed } = article;
  const { headline, kicker, deck, byline, dateline } = article;
  const head = [headline, kicker, deck, byline, dateline].map((fact) => fact?.value);
  const facts = jsonBytes([head, authors, tags, section, corrections, seed]);
  const record = jsonBytes(text) + bytesOfSeparator * parts.length + facts + bytesOfNames;
  const citation = citationBytes([headline?.value.slice(0, 400) ?? "", section, authors, dateline]);
  return Math.max(record, quotes.length === 0 ? 0 : quotationBytes(article), citation);
}

/** The names of the columns or fields, the day, the digest and other short values. */
const bytesOfNames = 800;

/** Between paragraphs. */
const bytesOfSeparator = 4;

/** A character that TeX would take as a command is written as one, such as `\textasciicircum{}`. */
const bytesOfCommand = 20;

function citationBytes(facts: unknown): number {
  const text = JSON.stringify(facts);
  const commands = text.match(/[\\{}~^<>|&%$#_'`,-]/g)?.length ?? 0;
  return 3 * Buffer.byteLength(text) + bytesOfCommand * commands + bytesOfNames;
}

/** Characters before and after a quotation. */
const aroundQuotation = 200;

function quotationBytes({ text, quotes }: Article): number {
  const perCharacter = control.test(text) ? 6 : 3;
  return quotes.reduce((sum, { start, end, ...facts }, i) => {
    // The halves of a statement are there by themselves too.
    const times = facts.continues || quotes[i + 1]?.continues ? 2 : 1;
    const words = (times * (end - start) + aroundQuotation) * perCharacter;
    return sum + words + 2 * jsonBytes(facts) + bytesOfNames;
  }, 0);
}

const control = /[^\P{Cc}\t\n\r]/u;

const jsonBytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? "");
