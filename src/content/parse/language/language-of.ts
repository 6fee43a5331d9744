import type { Fact } from "../../../model/fact.ts";
import { isProse, type Part } from "../../../model/part.ts";
import {
  isUnmistakable,
  type RankedLanguage,
  type Ranking,
  rankLanguages,
  scriptsOf,
} from "./rank-languages.ts";
import { type Script, scriptOf } from "./script-of.ts";

/** How many characters of an article's prose are examined. */
const sampleCharacters = 800;

/** In a text of fewer words, a larger share must be common words of one language. */
const fewWords = 25;

/**
 * Common words are 35–50 % of running text in most languages, and 12–20 % in languages that use endings instead of small words.
 * In scripts of few languages a smaller share is enough, for there the letters distinguish most of them.
 */
const leastShare = { Latn: 0.12, other: 0.06, fewWords: 0.2 };
const leastDistinct = 3;

/** Rates, results and tables are mostly figures and abbreviations, so they need a larger share of common words, and different ones. */
const manyFigures = { shareOfDigits: 0.08, leastShare: 0.25, leastDistinct: 4 };

/** A text is in the archive's language if it has some of its common words and no other language scores this much higher. */
const archiveAdvantage = 1.18;
const leastArchiveShare = 0.08;

const clearLead = 1.6;

/** Two languages whose scores are closer than this are not distinguished. */
const leastLead = 1.03;

/**
 * Detects the language of an article: by its script if only one language of the news uses it, otherwise by its commonest words.
 * A text with too little evidence gets the archive's language; if no known language fits, `und`, with the script unless it is Latin.
 */
export function languageOf(text: string, parts: readonly Part[], archive: string): Fact<string> {
  const found = languageIn(proseOf(text, parts), archive);
  return found === archive
    ? { value: archive, certainty: "inferred", rule: "archive" }
    : {
        value: found,
        certainty: "inferred",
        rule: found.startsWith("und") ? "unknown" : "detected",
      };
}

/** The language (BCP 47) of a text; see {@link languageOf}. */
export function languageIn(prose: string, archive: string): string {
  const primary = archive.split("-")[0] ?? archive;
  if (isUnmistakable(prose, primary)) return archive;
  const { lang, script } = scriptOf(prose);
  if (lang !== undefined) return lang === primary ? archive : lang;
  if (script === undefined) return archive;
  const ranking = rankLanguages(prose, script);
  const own = ranking.languages.find((each) => each.lang.split("-")[0] === primary);
  const [best] = ranking.languages;
  if (own && best && own.share >= leastArchiveShare && best.score < own.score * archiveAdvantage)
    return archive;
  const isTable = shareOfDigits(prose) > manyFigures.shareOfDigits;
  if (best && (isTable ? isSureOfTable(best) : isSure(ranking, script))) return best.lang;
  if (isTable && own && own.score >= 0) return archive;
  if (mayBeOwn(ranking, own) && scriptsOf(primary).includes(script)) return archive;
  if (best && scriptsOfTwo.includes(script)) return best.lang;
  return script === "Latn" ? "und" : `und-${script}`;
}

/** Scripts of two languages, one of which has distinctive letters: nearly all news without them is in the other. */
const scriptsOfTwo: readonly Script[] = ["Hebr", "Beng"];

const isSureOfTable = ({ share, distinct }: RankedLanguage): boolean =>
  share >= manyFigures.leastShare && distinct >= manyFigures.leastDistinct;

const shareOfDigits = (prose: string): number =>
  (prose.match(/\d/g)?.length ?? 0) / Math.max(1, prose.match(/\S/g)?.length ?? 0);

function isSure({ languages: [best, second], words }: Ranking, script: Script): boolean {
  if (!best) return false;
  const lead =
    !second || areOne(best.lang, second.lang)
      ? Number.POSITIVE_INFINITY
      : best.score / second.score;
  if (script !== "Latn")
    return (
      best.distinct >= 2 &&
      best.share >= leastShare.other &&
      (second?.score ?? 0) < best.score / leastLead
    );
  return words < fewWords
    ? (best.distinct >= leastDistinct && best.share >= leastShare.fewWords && lead > leastLead) ||
        (best.distinct >= 2 && best.share >= leastShare.Latn && lead > clearLead)
    : best.distinct >= leastDistinct && best.share >= leastShare.Latn && lead > leastLead;
}

/** A text with too little evidence for another language: hardly any common words of it, or more of the archive's. */
const mayBeOwn = (
  { languages: [best], words }: Ranking,
  own: RankedLanguage | undefined,
): boolean =>
  own
    ? (own.share >= leastArchiveShare && (best?.score ?? 0) < own.score * clearLead) ||
      (words < fewWords && own.score >= 0 && (best?.distinct ?? 0) < 2)
    : words < fewWords && (best?.distinct ?? 0) < 2;

/** Bosnian and Croatian texts of the news are often the same, word for word. */
const areOne = (a: string, b: string): boolean => a === "hr" && b === "bs";

function proseOf(text: string, parts: readonly Part[]): string {
  let prose = "";
  for (const part of parts) {
    if (!isProse(part)) continue;
    prose += `${text.slice(part.start, Math.min(part.end, part.start + sampleCharacters))} `;
    if (prose.length >= sampleCharacters) break;
  }
  return prose.slice(0, sampleCharacters);
}
