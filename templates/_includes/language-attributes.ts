import type { SiteView } from "../../src/render/view-types/site.ts";
import { html } from "./html.ts";

/**
 * ` lang="ar" dir="rtl"` if the words are not in the site's language, so that they are read aloud and typeset in their own. An unknown
 * language is `lang=""`, or `lang="und-Arab"` with its script.
 */
export function languageAttributes(site: Pick<SiteView, "lang">, lang: string) {
  if (lang === site.lang) return undefined;
  return html` lang="${lang === "und" ? "" : lang}" dir="${directionOf(lang)}"`;
}

/** ` dir="rtl"` for a block whose words run the other way than the site's: it begins on their side. */
export const oppositeDirection = (site: Pick<SiteView, "lang">, lang: string) =>
  directionOf(lang) !== directionOf(site.lang) && html` dir="${directionOf(lang)}"`;

export const directionOf = (lang: string): "ltr" | "rtl" => (isRightToLeft(lang) ? "rtl" : "ltr");

/** Whether the language's usual script runs from right to left. */
export const isRightToLeft = (lang: string): boolean =>
  /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b|-(?:Arab|Hebr)\b/.test(lang);
