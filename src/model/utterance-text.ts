import type { Article } from "./article.ts";
import { beginningOf } from "./beginning-of.ts";
import { displayText } from "./display-text.ts";
import { closingMark, openingMark } from "./quotation-marks.ts";
import { listedWords, longestListed } from "./quote-context.ts";
import type { Utterance } from "./utterance.ts";

type Texts = Pick<Article, "text" | "prose" | "parts" | "lang">;

/**
 * The words of a statement, with “…” at the place of the attribution that splits it:
 * `“It is higher … and the sea will come.”`
 */
export const utteranceText = (article: Texts, { quotes }: Utterance): string =>
  joined(
    quotes.map((quote) => displayText(article, quote)),
    article,
  );

/** The same as pages show it outside its article. */
export const listedUtterance = (article: Texts, { quotes }: Utterance): string =>
  beginningOf(
    joined(
      quotes.map((quote) => listedWords(article, quote)),
      article,
    ),
    longestListed,
  );

function joined([first = "", ...others]: readonly string[], { lang }: Texts): string {
  const joint = joints[lang.value.split("-")[0] ?? ""] ?? spaced;
  return others.reduce((words, half) => joinedTo(words, half, joint), first);
}

/** What is printed where words are left out, and between two sentences. */
type Joint = { readonly ellipsis: string; readonly space: string };

const spaced: Joint = { ellipsis: " … ", space: " " };
const closeUp: Joint = { ellipsis: "… ", space: " " };
const unspaced: Joint = { ellipsis: "……", space: "" };

/** The languages that put no space before an ellipsis, or none around it. */
const joints: Readonly<Record<string, Joint>> = {
  ...Object.fromEntries(
    "be bg ca es eu fr gl it pl pt ro ru sr uk".split(" ").map((lang) => [lang, closeUp]),
  ),
  ja: unspaced,
  zh: unspaced,
};

/** The first half ends a sentence, or is cut off. Marks inside it may follow. */
const endsItself = /(?:[.!?。！？…])[\s'"’”»›」』)]*$/u;

/** A comma or a dash before the attribution; marks inside the quotation may follow it. */
const trailing = /\s*[,;:،、，；–—―-]+(\s*['"’”»›」』)]*)$/u;

function joinedTo(words: string, half: string, { ellipsis, space }: Joint): string {
  const before = words.replace(closingMark, "").trimEnd();
  const after = half.replace(openingMark, "");
  if (endsItself.test(before)) return before + space + after;
  return before.replace(trailing, "$1") + ellipsis + after.replace(/^(?:…|\.{3}|[–—―,-])\s*/, "");
}
