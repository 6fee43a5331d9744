import type { Article, Dateline } from "../../model/article.ts";
import { parseDay } from "../../model/day.ts";
import type { Fact } from "../../model/fact.ts";
import type { Fix } from "./fix-schema.ts";

const corrected = <T>(value: T): Fact<T> => ({ value, certainty: "corrected", rule: "fix-file" });

/** The article with what its fix says of everything but its quotations. What the fix calls null is not known. */
export function correctFields(article: Article, fix: Fix): Article {
  const { date, headline, kicker, deck, byline, section, dateline, ...rest } = article;
  const day = fix.date == null ? undefined : parseDay(fix.date);
  const fixed = {
    date: fix.date === null ? undefined : day ? corrected(day) : date,
    headline: correctedWords(fix.headline, headline),
    kicker: correctedWords(fix.kicker, kicker),
    deck: correctedWords(fix.deck, deck),
    byline: correctedWords(fix.byline, byline),
    section: fix.section === undefined ? section : (fix.section ?? undefined),
    dateline: correctedDateline(dateline, fix),
  };
  return {
    ...rest,
    ...(fixed.date && { date: fixed.date }),
    ...(fixed.headline && { headline: fixed.headline }),
    ...(fixed.kicker && { kicker: fixed.kicker }),
    ...(fixed.deck && { deck: fixed.deck }),
    ...(fixed.byline && { byline: fixed.byline }),
    ...(fixed.section !== undefined && { section: fixed.section }),
    ...(fixed.dateline && { dateline: fixed.dateline }),
    ...(fix.lang !== undefined && { lang: corrected(fix.lang) }),
    ...(fix.authors && { authors: fix.authors }),
    ...(fix.tags && { tags: fix.tags }),
    ...(fix.status && { status: fix.status }),
    ...(fix.reason !== undefined && { reason: fix.reason }),
    ...(fix.corrections && {
      corrections: fix.corrections.map(({ date: on, text }) => {
        const ran = on === undefined ? undefined : parseDay(on);
        return { text, ...(ran && { day: ran }) };
      }),
    }),
  };
}

const correctedWords = (
  said: string | null | undefined,
  was: Fact<string> | undefined,
): Fact<string> | undefined =>
  said === undefined ? was : said === null ? undefined : corrected(said);

function correctedDateline(was: Fact<Dateline> | undefined, fix: Fix): Fact<Dateline> | undefined {
  if (fix.place === undefined && fix.agency === undefined) return was;
  const place = fix.place ?? was?.value.place;
  const agency = fix.agency ?? was?.value.agency;
  return corrected({
    text: was?.value.text ?? "",
    ...(place !== undefined && { place }),
    ...(agency !== undefined && { agency }),
  });
}
