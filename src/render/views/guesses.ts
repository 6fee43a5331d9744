import type { Article } from "../../model/article.ts";
import { formatDay } from "../../model/day.ts";
import type { Fact } from "../../model/fact.ts";
import type { Words } from "../strings/words.ts";
import type { Guess } from "../view-types/article.ts";

type Site = { readonly lang: string };

/** What the seed does not state, in words. The site's own language needs no mention. */
export function guessesOf(article: Article, words: Words, { lang: siteLang }: Site): Guess[] {
  const { date, headline, lang, dateline } = article;
  const found: (Guess | false | undefined)[] = [
    date &&
      isGuess(date) && {
        ...guess("date", words, dateNote(date, words)),
        value: formatDay(date.value, siteLang),
      },
    headline && isGuess(headline) && guess("headline", words, words.corrected),
    isGuess(lang) && lang.value !== siteLang && languageGuess(lang, words, siteLang),
    dateline && isGuess(dateline) && guess("dateline", words, words.corrected),
  ];
  return found.filter((each) => !!each);
}

/** How the day is known: “inferred from the dateline”. */
export function dateNote({ certainty, rule }: Fact<unknown>, words: Words): string {
  if (certainty === "corrected") return words.corrected;
  const [first = "", second] = rule.split("-and-");
  const place = [first, second]
    .flatMap((source) => (source ? [words.dateSources[source] ?? source.replaceAll("-", " ")] : []))
    .join(words.and);
  return words.inferredFrom.replace("{place}", () => place);
}

function languageGuess(
  { value, certainty, rule }: Fact<string>,
  words: Words,
  siteLang: string,
): Guess {
  const { languageSources } = words;
  if (value.split("-")[0] === "und") return guess("language", words, languageSources.unknown);
  const name = new Intl.DisplayNames(siteLang, { type: "language" }).of(value) ?? value;
  const note =
    certainty === "corrected"
      ? words.corrected
      : rule === "archive"
        ? languageSources.archive
        : languageSources.detected;
  return { ...guess("language", words, note), value: name };
}

const isGuess = ({ certainty }: Fact<unknown>): boolean => certainty !== "stated";

const guess = (field: keyof Words["fields"], words: Words, note: string): Guess => ({
  field: words.fields[field],
  note,
});
