import {
  dataPackage,
  dataPage,
  type ExportFile,
  type ExportName,
  exportPermalink,
  formatsOf,
  maxBytesInFile,
  monthsIn,
} from "../model/exports.ts";
import type { Planned } from "../model/page.ts";
import { isInNamePart } from "../model/sitemap.ts";
import { namePartsOf } from "./name-parts.ts";
import type { DayOfQuotes, PlannedSpeaker, PlanQueries } from "./plan-queries.ts";
import { noPages, onePage } from "./planned-page.ts";
import { timeParts } from "./time-parts.ts";

type DaysAndPeople = {
  readonly days: readonly DayOfQuotes[];
  readonly speakers: readonly PlannedSpeaker[];
};

/** Whether there is anything to publish, and a page about it. */
export const hasDataPage = (
  names: readonly ExportName[],
  { days, speakers }: DaysAndPeople,
): boolean =>
  names.some((name) =>
    name === "people" ? speakers.length > 0 : days.some(({ bytes }) => bytes > 0),
  );

/** The files of the public data sets by years, each year's own as long as no article of that year changes; their list, and the page about them. */
export function* exportFiles(
  names: readonly ExportName[],
  { days, speakers }: DaysAndPeople,
  queries: Pick<PlanQueries, "articlesOfDay">,
  limit = maxBytesInFile,
): Generator<Planned> {
  const files = [...filesOf(names, days, queries, limit), ...peopleFiles(names, speakers, limit)];
  if (files.length === 0) {
    for (const kind of ["export", "package", "data"] as const) yield noPages(kind, "");
    return;
  }
  const pages = files.map(({ file, data }) => {
    const url = exportPermalink(file);
    return { url, part: url, data };
  });
  yield { kind: "export", key: "", pages };
  const everything = [
    ...pages.map(({ url }) => url),
    ...[...new Set(pages.map(({ data }) => data))].flat(),
  ];
  yield onePage("package", "", dataPackage, everything);
  yield onePage("data", "", dataPage, everything);
}

type PlannedExport = { readonly file: ExportFile; readonly data: readonly string[] };

function* filesOf(
  names: readonly ExportName[],
  days: readonly DayOfQuotes[],
  queries: Pick<PlanQueries, "articlesOfDay">,
  limit: number,
): Generator<PlannedExport> {
  const own = names.filter((name) => name !== "people");
  if (own.length === 0) return;
  const weighed = days
    .filter(({ bytes }) => bytes > 0)
    .map(({ day, bytes, digest }) => ({ day, weight: bytes, digest }));
  const articlesOf = (day: string) =>
    queries
      .articlesOfDay(day)
      .flatMap((each) => (each.bytes > 0 ? [{ ...each, weight: each.bytes }] : []));
  for (const { name: timePart, weight, data } of timeParts(weighed, limit, articlesOf)) {
    if (weight > limit) continue; // one article, which is too large for any file
    const byMonth = Map.groupBy(data, (line) => line.slice(0, 7));
    for (const name of own) {
      const months = name === "citations" ? monthsIn(timePart, data) : [undefined];
      for (const month of months) {
        const shown = (month !== undefined && byMonth.get(month)) || data;
        for (const format of formatsOf[name]) {
          yield { file: { name, format, timePart, ...(month && { month }) }, data: shown };
        }
      }
    }
  }
}

/** At most this much of a file is taken by a person besides the texts: the host of the address, numbers, punctuation. */
const bytesOfPerson = 200;

/** A character has at most three bytes. The key is in the address too. */
const bytesInPeople = (key: string, line: string): number =>
  3 * line.length + encodeURI(key).length + bytesOfPerson;

const personLine = ({ key, name, kind, quotes, profile, names }: PlannedSpeaker): string =>
  JSON.stringify([key, name, kind, quotes, profile, names]);

function peopleFiles(
  names: readonly ExportName[],
  speakers: readonly PlannedSpeaker[],
  limit: number,
): readonly PlannedExport[] {
  if (!names.includes("people")) return [];
  const lines = speakers.map((speaker) => ({
    key: speaker.key,
    line: personLine(speaker),
  }));
  const weighed = lines.map(({ key, line }) => ({ key, count: bytesInPeople(key, line) }));
  return namePartsOf(weighed, limit).flatMap((letters) => {
    const data = lines.filter(({ key }) => isInNamePart(key, letters)).map(({ line }) => line);
    return formatsOf.people.map((format) => ({
      file: { name: "people" as const, format, timePart: "", ...(letters && { letters }) },
      data,
    }));
  });
}
