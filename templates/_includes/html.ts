import { closeDirections } from "../../src/model/close-directions.ts";
import type { Html } from "../../src/render/view-types/html.ts";

type Printable = string | number | Html | Raw | undefined | null | false | readonly Printable[];

class Raw {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
  toString(): string {
    return this.html;
  }
}

/**
 * A template tag. It escapes values, closes changes of text direction in each of them, prints nothing for undefined, null and false,
 * and joins lists.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Printable[]): Raw {
  let out = strings[0] ?? "";
  for (let i = 0; i < values.length; i++) out += print(values[i]) + strings[i + 1];
  return new Raw(out);
}

/** Items on a line: “a, b, c”. */
export const list = (things: readonly Printable[]): Raw =>
  html`${things.map((thing, i) => html`${i > 0 && ", "}${thing}`)}`;

/** Prints HTML that our own renderer made. */
export const raw = (text: Html): Raw => new Raw(text);

function print(value: Printable): string {
  if (value === undefined || value === null || value === false) return "";
  if (value instanceof Raw) return value.html;
  if (typeof value === "object") return value.map(print).join("");
  const text = String(value);
  if (!special.test(text)) return text;
  return closeDirections(text).replace(/[&<>"']/g, (c) => escapes[c] ?? c);
}

/** Characters that are escaped, and those that change the direction of text. Most values have none. */
const special = /[&<>"'\u202a-\u202e\u2066-\u2069]/;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
