import { franc } from "franc-min";
import type { Fact } from "../model/fact.ts";
import { isProse, type Part } from "../model/part.ts";

/** Fewer characters than these tell too little: the archive's language is taken. */
const enough = 200;
const sample = 1200;

/** The commonest words of the languages most archives are in: seen often enough, they settle the matter without the detector. */
const commonWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    "the of to and a in that is was he for on with his at by from as be has have it".split(" "),
  ),
  de: new Set(
    "der die und das den von zu mit sich des auf für ist im dem nicht ein eine".split(" "),
  ),
  fr: new Set("le la les de des et du un une est que dans pour qui au sur pas il".split(" ")),
  es: new Set("el la los las de y que en un una por con para del se no su es".split(" ")),
};
/** The share of such words in running text is 35–50 %; in another language of the four at most 20 %. */
const certainShare = 0.26;

/** The language of an article by its text, offline: the archive's own, confirmed; another, detected; or the archive's for want of text. */
export function languageOf(text: string, parts: readonly Part[], archive: string): Fact<string> {
  const prose = proseOf(text, parts);
  const assumed: Fact<string> = { value: archive, certainty: "inferred", rule: "archive" };
  if (prose.length < enough) return assumed;
  const primary = archive.split("-")[0] ?? archive;
  if (shareOf(prose, commonWords[primary]) >= certainShare) return assumed;
  const code = franc(prose, { minLength: enough });
  if (code === "und") return assumed;
  const detected = Intl.getCanonicalLocales(code)[0] ?? archive; // deu is de
  return detected === primary
    ? assumed
    : { value: detected, certainty: "inferred", rule: "detected" };
}

function proseOf(text: string, parts: readonly Part[]): string {
  let prose = "";
  for (const part of parts) {
    if (!isProse(part)) continue;
    prose += `${text.slice(part.start, Math.min(part.end, part.start + sample))} `;
    if (prose.length >= sample) break;
  }
  return prose.slice(0, sample);
}

function shareOf(prose: string, common: ReadonlySet<string> | undefined): number {
  if (!common) return 0;
  const words = prose.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => common.has(word)).length / Math.max(1, words.length);
}
