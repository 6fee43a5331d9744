import { cleanText } from "../model/clean-text.ts";
import type { Table, Value } from "./table.ts";

/**
 * CSV (RFC 4180) in UTF-8 with a header, every text in quotation marks. Control characters are left out, and a text that a spreadsheet
 * would run as a formula gets an apostrophe in front; JSON Lines have it unchanged.
 */
export function* csvLines<Row>({ columns }: Table<Row>, rows: Iterable<Row>): Generator<string> {
  yield lineOf(columns.map(({ name }) => name));
  for (const row of rows) {
    yield lineOf(columns.map(({ value, joined }) => cellOf(value(row), joined)));
  }
}

const cellOf = (value: Value, joined = "; "): string | number | null =>
  typeof value === "object" && value !== null ? value.join(joined) : value;

const lineOf = (cells: readonly (string | number | null)[]): string =>
  `${cells.map(written).join(",")}\r\n`;

function written(cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = cleanText(cell);
  const safe = formula.test(text) ? `'${text}` : text;
  return `"${safe.includes('"') ? safe.replaceAll('"', '""') : safe}"`;
}

/** The beginning of a text that a spreadsheet would run or that would hide such a beginning. */
const formula = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;
