import {
  dataPackage,
  dataPage,
  type ExportFile,
  type ExportName,
  exportPermalink,
  formatsOf,
  maxBytesInPart,
  monthsIn,
} from "../model/exports.ts";
import type { Planned } from "../model/page.ts";
import type { DayOfQuotes, PlannedSpeaker, PlanQueries } from "./plan-queries.ts";
import { noPages, onePage } from "./planned-page.ts";
import { timeParts } from "./time-parts.ts";

/** The files of the public data sets by years, each year's own as long as no article of that year changes; their list, and the page about them. */
export function* exportFiles(
  names: readonly ExportName[],
  {
    days,
    speakers,
  }: { readonly days: readonly DayOfQuotes[]; readonly speakers: readonly PlannedSpeaker[] },
  queries: Pick<PlanQueries, "blocks">,
  limit = maxBytesInPart,
): Generator<Planned> {
  const files = [...filesOf(names, days, queries, limit), ...peopleFiles(names, speakers)];
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

/** What an article adds to a file besides its text; it also bounds the number of articles in one. */
const bytesOfRecord = 256;

type PlannedExport = { readonly file: ExportFile; readonly data: readonly string[] };

function* filesOf(
  names: readonly ExportName[],
  days: readonly DayOfQuotes[],
  queries: Pick<PlanQueries, "blocks">,
  limit: number,
): Generator<PlannedExport> {
  const own = names.filter((name) => name !== "people");
  if (own.length === 0) return;
  const weighed = days
    .filter(({ bytes }) => bytes > 0)
    .map(({ day, bytes, articles, digest }) => ({
      day,
      weight: bytes + articles * bytesOfRecord,
      digest,
    }));
  for (const { name: timePart, data } of timeParts(weighed, limit, queries.blocks)) {
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

function peopleFiles(
  names: readonly ExportName[],
  speakers: readonly PlannedSpeaker[],
): readonly PlannedExport[] {
  if (!names.includes("people") || speakers.length === 0) return [];
  const data = speakers.map(({ key, name, kind, quotes, sameAs }) =>
    JSON.stringify([key, name, kind, quotes, sameAs]),
  );
  return formatsOf.people.map((format) => ({
    file: { name: "people" as const, format, timePart: "" },
    data,
  }));
}
