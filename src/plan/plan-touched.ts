import type { PageKind, Planned } from "../model/page.ts";
import {
  eachPart,
  nameSteps,
  namesOnPage,
  partsOf,
  quotesOnPage,
  timeSteps,
} from "../model/parts.ts";
import type { Permalink } from "../model/permalink.ts";
import { azPermalink, partPermalink, type SpeakerKey, sortKeyOf } from "../model/speaker.ts";
import type { ArticleInTime, DayLine, PlanQuestions, SpeakerLine } from "./plan-questions.ts";

/**
 * The pages that what was touched can have changed, each with all the data that it shows. Where everything was touched these are
 * all pages there are; what it costs follows what was touched and not what there is.
 */
export function* planTouched(questions: PlanQuestions): Generator<Planned> {
  for (const article of questions.articles()) yield articlePage(article);
  const days = questions.days();
  const dated = days.filter((day) => day !== "");
  if (dated.length < days.length) yield undatedPage(questions.undated());
  for (const [kind, length] of lengths) yield* periodPages(kind, length, dated, questions);
  yield* anniversaryPages(dated, questions);
  for (const key of questions.speakers()) yield speakerPages(key, questions.speaker(key));
  yield* pagesOfTheWhole(questions);
}

type Data = readonly string[];

const lengths = [
  ["day", 10],
  ["month", 7],
  ["year", 4],
] as const;

/** The one page of a thing. */
const only = (kind: PageKind, key: string, url: string, data: Data): Planned => ({
  kind,
  key,
  pages: [{ url: url as Permalink, part: "", data }],
});

const gone = (kind: PageKind, key: string): Planned => ({ kind, key, pages: [] });

function articlePage({ url, line, before, after }: ArticleInTime): Planned {
  if (!line) return gone("article", url);
  const next = [before, after].map((other) => (other ? `${other.url}\t${other.face}` : "none"));
  return only("article", url, url, [line.digest, line.face, ...next]);
}

const undatedPage = (faces: string | undefined): Planned =>
  faces === undefined ? gone("undated", "") : only("undated", "", "/undated/", [faces]);

/** Days, months or years in which something was touched, and those before and after them, which name them. */
function* periodPages(
  kind: "day" | "month" | "year",
  length: number,
  days: readonly string[],
  questions: PlanQuestions,
): Generator<Planned> {
  const done = new Set<string>();
  for (const touched of new Set(days.map((day) => day.slice(0, length)))) {
    const { before, after } = questions.period(touched);
    for (const day of [before, touched, after]) {
      const period = day?.slice(0, length);
      if (period === undefined || done.has(period)) continue;
      done.add(period);
      const found = questions.period(period);
      const url = `/${period.replaceAll("-", "/")}/`;
      yield found.days.length === 0
        ? gone(kind, period)
        : only(kind, period, url, [
            `${found.before?.slice(0, length)} ${found.after?.slice(0, length)}`,
            ...found.days.map(kind === "year" ? countOf : facesOf),
          ]);
    }
  }
}

const facesOf = ({ day, faces }: DayLine): string => `${day} ${faces}`;
const countOf = ({ day, articles }: Pick<DayLine, "day" | "articles">): string =>
  `${day} ${articles}`;

/** The days of any year, as the periods. */
function* anniversaryPages(days: readonly string[], questions: PlanQuestions): Generator<Planned> {
  const done = new Set<string>();
  for (const touched of new Set(days.map((day) => day.slice(5)))) {
    const { before, after } = questions.anniversary(touched);
    for (const monthDay of [before, touched, after]) {
      if (monthDay === undefined || done.has(monthDay)) continue;
      done.add(monthDay);
      const found = questions.anniversary(monthDay);
      yield found.days.length === 0
        ? gone("anniversary", monthDay)
        : only("anniversary", monthDay, `/on-this-day/${monthDay}/`, [
            `${found.before} ${found.after}`,
            ...found.days.map(facesOf),
          ]);
    }
  }
}

/** A speaker's page; of one quoted often, a page for each stretch of time too. */
function speakerPages(key: string, speaker: ReturnType<PlanQuestions["speaker"]>): Planned {
  if (!speaker) return gone("speaker", key);
  const whole = partsOf(speaker.days, quotesOnPage, timeSteps);
  const name = `${speaker.name}\t${speaker.kind}`;
  const last = timeSteps.at(-1) ?? String;
  const pages = [...eachPart(whole)].map((part) => {
    const own = speaker.days.filter(({ key: day }) => last(day).startsWith(part.prefix));
    const url = partPermalink(key as SpeakerKey, part.prefix);
    return { url, part: part.prefix, data: [name, ...own.map(({ digest }) => digest)] };
  });
  return { kind: "speaker", key, pages };
}

/** Pages that speak of the archive as a whole; they are few. */
function* pagesOfTheWhole(questions: PlanQuestions): Generator<Planned> {
  const days = questions.everyDay();
  const speakers = questions.everySpeaker();
  const held = days.map(({ day, digest }) => `${day} ${digest}`);
  const said = speakers.map(nameLineOf);
  const years = countsBy(days, (day) => day.slice(0, 4));
  yield only("front", "", "/", [...held, ...said]);
  yield only("about", "", "/about/", [...held, ...said, ...questions.duplicates()]);
  yield only("not-found", "", "/404.html", years);
  yield only("years", "", "/years/", years);
  yield only(
    "anniversaries",
    "",
    "/on-this-day/",
    countsBy(days, (day) => day.slice(5)),
  );
  yield only("accent", "", "/css/accent.css", []);
  yield azPages(speakers);
}

const nameLineOf = ({ key, name, kind, quotes }: SpeakerLine): string =>
  `${key}\t${name}\t${kind}\t${quotes}`;

function countsBy(
  days: readonly { readonly day: string; readonly articles: number }[],
  under: (day: string) => string,
): string[] {
  const counts = new Map<string, number>();
  for (const { day, articles } of days) {
    counts.set(under(day), (counts.get(under(day)) ?? 0) + articles);
  }
  return [...counts].map(([value, articles]) => `${value} ${articles}`);
}

/** The A–Z of speakers; of many, a page for each letter too. */
function azPages(speakers: readonly SpeakerLine[]): Planned {
  const sorted = speakers.map((speaker) => ({
    key: sortKeyOf(speaker.name, speaker.kind),
    count: 1,
    line: nameLineOf(speaker),
  }));
  const lines = new Map<string, string[]>();
  for (const { key, line } of sorted) {
    for (const prefix of new Set(["", ...nameSteps.map((step) => step(key))])) {
      const under = lines.get(prefix);
      if (under) under.push(line);
      else lines.set(prefix, [line]);
    }
  }
  const whole = partsOf(sorted, namesOnPage, nameSteps);
  const pages = [...eachPart(whole)].map(({ prefix }) => ({
    url: azPermalink(prefix),
    part: prefix,
    data: lines.get(prefix) ?? [],
  }));
  return { kind: "speakers", key: "", pages };
}
