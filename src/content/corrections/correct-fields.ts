import type { Article, Dateline } from "../../model/article.ts";
import { parseDay } from "../../model/day.ts";
import type { Fact } from "../../model/fact.ts";
import { wordFacts } from "../word-fields.ts";
import type { Fix } from "./fix-schema.ts";

const corrected = <T>(value: T): Fact<T> => ({ value, certainty: "corrected", rule: "fix-file" });

/** Applies the fix file to all fields except quotations. A null in the fix makes the field unknown. */
export function correctFields(article: Article, fix: Fix): Article {
  const { date, headline, kicker, deck, byline, section, dateline, noindex, ...rest } = article;
  const words = { headline, kicker, deck, byline };
  const day = fix.date == null ? undefined : parseDay(fix.date);
  const fixedDate = fix.date === null ? undefined : day ? corrected(day) : date;
  const fixedSection = fix.section === undefined ? section : (fix.section ?? undefined);
  const fixedDateline = correctedDateline(dateline, fix);
  return {
    ...rest,
    ...wordFacts((field) => {
      const value = fix[field];
      if (value === undefined) return words[field];
      return value === null ? undefined : corrected(value);
    }),
    ...(fixedDate && { date: fixedDate }),
    ...(fixedSection !== undefined && { section: fixedSection }),
    ...(fixedDateline && { dateline: fixedDateline }),
    ...(fix.lang !== undefined && { lang: corrected(fix.lang) }),
    ...(fix.authors && { authors: fix.authors }),
    ...(fix.tags && { tags: fix.tags }),
    ...(fix.status && { status: fix.status }),
    ...(fix.reason !== undefined && { reason: fix.reason }),
    ...((fix.noindex ?? noindex) && { noindex: true }),
    ...(fix.corrections && {
      corrections: fix.corrections.map(({ date: on, text }) => {
        const ran = on === undefined ? undefined : parseDay(on);
        return { text, ...(ran && { day: ran }) };
      }),
    }),
  };
}

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
