import type { Page, PageKind } from "../model/page.ts";
import type { Permalink } from "../model/permalink.ts";

/** What the plan is given of the archive, in order and streamed; see the archive's stage for the fields. */
export type PlanInput = {
  readonly articles: Iterable<ArticleLine>;
  readonly quotes: Iterable<{ readonly speaker: string; readonly line: string }>;
  /** Digest of the template of a kind and of all settings that a page of it shows. */
  readonly shownBy: (kind: PageKind) => string;
  readonly newDigest: () => Digest;
};

type ArticleLine = {
  readonly url: Permalink;
  readonly day: string | undefined;
  readonly digest: string;
  readonly face: string;
  readonly duplicates: string;
};

/** A running hash: `add` in order, `end` once. */
export type Digest = { readonly add: (text: string) => void; readonly end: () => string };

/**
 * Every page there is, each with a digest of all that its bytes depend on. One pass over the articles in time and one over
 * the quotations by speaker; what is held is a few numbers a day and a speaker, never an article.
 */
export function* planPages(input: PlanInput): Generator<Page> {
  const archiveDigest = input.newDigest();
  const time = gatherPeriods(input.newDigest);
  let undated: Digest | undefined;
  for (const { before, line, after } of withNeighbours(input.articles)) {
    const entry = `${line.url}\t${line.face}\n`;
    archiveDigest.add(entry + line.digest + line.duplicates);
    yield page(input, "article", line.url, line.url, (digest) => {
      digest.add(`${line.digest}\n${entry}${line.duplicates}`);
      digest.add(before ? `${before.url}\t${before.face}\n` : "none\n");
      digest.add(after ? `${after.url}\t${after.face}\n` : "none\n");
    });
    if (line.day === undefined) {
      undated ??= input.newDigest();
      undated.add(entry);
    } else time.add(line.day, entry);
  }
  yield* periodPages(input, time.periods);
  yield* anniversaryPages(input, time.anniversaries);
  if (undated) {
    const digest = undated.end();
    yield page(input, "undated", "/undated/", "", (all) => all.add(digest));
  }
  const speakers = input.newDigest();
  for (const { speaker, digest } of bySpeaker(input)) {
    speakers.add(`${speaker} ${digest}\n`);
    yield page(input, "speaker", `/speakers/${speaker}/`, speaker, (all) => all.add(digest));
  }
  yield page(input, "accent", "/css/accent.css", "", () => {});
  const said = speakers.end();
  const held = archiveDigest.end();
  yield page(input, "speakers", "/speakers/", "", (digest) => digest.add(said));
  for (const [kind, url] of ofTheWhole) {
    yield page(input, kind, url, "", (digest) => digest.add(`${held} ${said}`));
  }
}

/** Pages that speak of the archive as a whole. */
const ofTheWhole = [
  ["front", "/"],
  ["about", "/about/"],
  ["not-found", "/404.html"],
  ["years", "/years/"],
  ["anniversaries", "/on-this-day/"],
] as const;

function page(
  input: PlanInput,
  kind: PageKind,
  url: string,
  key: string,
  fill: (digest: Digest) => void,
): Page {
  const digest = input.newDigest();
  digest.add(`${kind}\t${key}\t${input.shownBy(kind)}\n`);
  fill(digest);
  return { url: url as Permalink, kind, key, digest: digest.end() };
}

type Neighbours = { before?: ArticleLine; line: ArticleLine; after?: ArticleLine };

/** Each article with the one before and after it, within the dated and within the undated. */
function* withNeighbours(lines: Iterable<ArticleLine>): Generator<Neighbours> {
  let before: ArticleLine | undefined;
  let line: ArticleLine | undefined;
  const together = (a: ArticleLine | undefined, b: ArticleLine | undefined) =>
    a && b && (a.day === undefined) === (b.day === undefined);
  const emit = (after?: ArticleLine): Neighbours | undefined =>
    line && {
      ...(before && together(before, line) && { before }),
      line,
      ...(after && together(line, after) && { after }),
    };
  for (const after of lines) {
    const found = emit(after);
    if (found) yield found;
    before = line;
    line = after;
  }
  const last = emit();
  if (last) yield last;
}

/**
 * Gathers days, months and years, and the days of any year, while the articles pass in order of time. An anniversary's page
 * names its neighbours among the days of the year.
 */
function gatherPeriods(newDigest: () => Digest) {
  const periods: Period[] = [];
  const open = new Map<PeriodKind, Period>();
  const anniversaries = new Map<string, Digest>();
  const add = (day: string, entry: string): void => {
    const monthDay = day.slice(5);
    const anniversary = anniversaries.get(monthDay) ?? newDigest();
    anniversaries.set(monthDay, anniversary);
    anniversary.add(entry);
    for (const [kind, length] of lengths) {
      const value = day.slice(0, length);
      let period = open.get(kind);
      if (period?.value !== value) {
        period = { kind, value, digest: newDigest() };
        open.set(kind, period);
        periods.push(period);
      }
      period.digest.add(entry);
    }
  };
  return { periods, anniversaries, add };
}

type PeriodKind = "day" | "month" | "year";
type Period = { readonly kind: PeriodKind; readonly value: string; readonly digest: Digest };

/** The pages of days, months and years; each links to the one before and after it that holds articles. */
function* periodPages(input: PlanInput, periods: readonly Period[]): Generator<Page> {
  for (const [kind] of lengths) {
    const same = periods.filter((period) => period.kind === kind);
    for (const [i, { value, digest }] of same.entries()) {
      const own = digest.end();
      yield page(input, kind, `/${value.replaceAll("-", "/")}/`, value, (all) =>
        all.add(`${own} ${same[i - 1]?.value} ${same[i + 1]?.value}`),
      );
    }
  }
}

function* anniversaryPages(
  input: PlanInput,
  anniversaries: ReadonlyMap<string, Digest>,
): Generator<Page> {
  const days = [...anniversaries.keys()].sort();
  for (const [i, monthDay] of days.entries()) {
    const own = anniversaries.get(monthDay)?.end();
    yield page(input, "anniversary", `/on-this-day/${monthDay}/`, monthDay, (all) =>
      all.add(`${own} ${days[i - 1]} ${days[i + 1]}`),
    );
  }
}

const lengths = [
  ["day", 10],
  ["month", 7],
  ["year", 4],
] as const;

function* bySpeaker(input: PlanInput): Generator<{ speaker: string; digest: string }> {
  let open: { speaker: string; digest: Digest } | undefined;
  for (const { speaker, line } of input.quotes) {
    if (open?.speaker !== speaker) {
      if (open) yield { speaker: open.speaker, digest: open.digest.end() };
      open = { speaker, digest: input.newDigest() };
    }
    open.digest.add(`${line}\n`);
  }
  if (open) yield { speaker: open.speaker, digest: open.digest.end() };
}
