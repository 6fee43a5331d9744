import { francAll } from "franc-min";
import type { Fact } from "../../model/fact.ts";
import { isProse, type Part } from "../../model/part.ts";
import { languagesWithCommonWords, shareOfCommonWords } from "./common-words.ts";

/** Fewer characters than these tell the detector too little. */
const enough = 200;
const sample = 1200;

/** Common words are 35–50 % of running text and 15 % of telegraphic prose; in another language mostly under 10 %. */
const certainShare = 0.14;

/** The detector gives the best language 1; where the archive's own is as near as this to it, the text is figures and names. */
const closeScore = 0.965;

/**
 * The language of an article by its text, offline: by its script where that is one language's; the archive's own, where its
 * common words stand in it; another, detected; the archive's for want of text.
 */
export function languageOf(text: string, parts: readonly Part[], archive: string): Fact<string> {
  const prose = maskMarkup(text, parts);
  const primary = archive.split("-")[0] ?? archive;
  const found = ofScript(prose) ?? ofWords(prose, primary);
  return found === undefined || found === primary
    ? { value: archive, certainty: "inferred", rule: "archive" }
    : { value: found, certainty: "inferred", rule: "detected" };
}

/** Scripts that one language of the news is written in. Kana among ideographs are Japanese. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ["ko", /\p{sc=Hangul}/gu],
  ["zh", /\p{sc=Han}/gu],
  ["el", /\p{sc=Greek}/gu],
  ["th", /\p{sc=Thai}/gu],
  ["ka", /\p{sc=Georgian}/gu],
  ["hy", /\p{sc=Armenian}/gu],
];

function ofScript(prose: string): string | undefined {
  if (!/[^\u0000-\u024f\u2000-\u20cf]/.test(prose)) return undefined;
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  return scripts.find(([lang, script]) => {
    const own = prose.match(script)?.length ?? 0;
    return own > letters * (lang === "ja" ? 0.2 : 0.6);
  })?.[0];
}

function ofWords(prose: string, primary: string): string | undefined {
  const words = prose.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const own = shareOfCommonWords(words, primary) ?? 0;
  if (prose.length < enough) return ofFewWords(words, own);
  if (own >= certainShare) return primary;
  const ranked = francAll(prose, { minLength: enough });
  const [code = "und"] = ranked[0] ?? [];
  if (code === "und") return undefined;
  const score = ranked.find(([each]) => tagOf(each) === primary)?.[1] ?? 0;
  return score > closeScore ? undefined : tagOf(code);
}

/** A sentence or two: another language only where three of its common words stand, three times as many as of the archive's. */
function ofFewWords(words: readonly string[], own: number): string | undefined {
  const [best] = languagesWithCommonWords
    .map((lang) => ({ lang, share: shareOfCommonWords(words, lang) ?? 0 }))
    .toSorted((a, b) => b.share - a.share);
  return best && best.share >= 0.25 && best.share * words.length >= 3 && best.share >= 3 * own
    ? best.lang
    : undefined;
}

/** `deu` is `de`. */
const tagOf = (code: string): string => Intl.getCanonicalLocales(code)[0] ?? code;

function maskMarkup(text: string, parts: readonly Part[]): string {
  let prose = "";
  for (const part of parts) {
    if (!isProse(part)) continue;
    prose += `${text.slice(part.start, Math.min(part.end, part.start + sample))} `;
    if (prose.length >= sample) break;
  }
  return prose.slice(0, sample);
}
