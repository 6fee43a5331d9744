import type { SiteView } from "../../src/render/view-types/site.ts";
import { html } from "./html.ts";
import { isRightToLeft } from "./language-attributes.ts";

/**
 * A name or a title in a line with other text. If its direction is the opposite one, it is put in `<bdi>`, so that the two do not
 * reorder each other. `dir` overrides the direction of its first letter.
 */
export function isolated(site: Pick<SiteView, "lang">, text: string, dir?: "ltr" | "rtl") {
  if (!isRightToLeft(site.lang) && !rightToLeft.test(text)) return text;
  return html`<bdi${dir && html` dir="${dir}"`}>${text}</bdi>`;
}

/** Letters of right-to-left scripts, and characters that change the direction. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
