import {
  type Day,
  dayOf,
  daysInMonth,
  formatDay,
  parseDay,
  weekdayOf,
} from "../../src/model/day.ts";
import { type Ink, inkOf } from "../../src/model/inks.ts";
import { counted, wordsOf } from "../../src/render/strings/words-of.ts";
import type { Count } from "../../src/render/view-types/counts.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import { href } from "./href.ts";
import { html } from "./html.ts";

type Calendar = {
  /** The days of the month that have articles. */
  readonly days: readonly Count<Day>[];
  readonly inks: readonly Ink[];
  /** The level of the heading. */
  readonly level?: 2 | 3;
};

/** A small calendar of a month. The colour of a day shows how many articles it has; weeks begin on Monday. */
export function calendarMonth(site: SiteView, month: string, { days, inks, level = 2 }: Calendar) {
  const first = parseDay(`${month}-01`);
  if (!first) return undefined;
  const held = new Map<string, Count<Day>>(days.map((day) => [day.value, day]));
  const [year = 0, number = 0] = month.split("-").map(Number);
  const cells: (Day | undefined)[] = Array.from({ length: weekdayOf(first) - 1 }, () => undefined);
  for (let date = 1; date <= daysInMonth(year, number); date++) {
    cells.push(parseDay(`${month}-${String(date).padStart(2, "0")}`));
  }
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, i) =>
    cells.slice(i * 7, i * 7 + 7),
  );
  const h = `h${level}`;
  return html`<table class="calendar${days.length === 0 && " empty"}">
<caption><${h}>${days.length > 0 ? html`<a href="${href(site, `/${month.replace("-", "/")}/`)}">${formatDay(first, site.lang, "month-name")}</a>` : formatDay(first, site.lang, "month-name")}</${h}></caption>
<thead><tr>${Array.from({ length: 7 }, (_, i) => weekdayCell(site, i))}</tr></thead>
<tbody>${weeks.map(
    (week) => html`
<tr>${Array.from({ length: 7 }, (_, i) => dayCell(site, week[i], held, inks))}</tr>`,
  )}
</tbody></table>
`;
}

function weekdayCell(site: SiteView, i: number) {
  const day = dayOf(2024, 1, 1 + i); // 1 January 2024 was a Monday
  return (
    day &&
    html`<th scope="col"><span aria-hidden="true">${formatDay(day, site.lang, "weekday-letter")}</span><span class="visually-hidden">${formatDay(day, site.lang, "weekday")}</span></th>`
  );
}

function dayCell(
  site: SiteView,
  day: Day | undefined,
  held: ReadonlyMap<string, Count<Day>>,
  inks: readonly Ink[],
) {
  if (!day) return html`<td></td>`;
  const date = Number(day.slice(8));
  const count = held.get(day);
  if (!count) return html`<td>${date}</td>`;
  const label = `${formatDay(day, site.lang)}: ${counted(count.articles, wordsOf(site.lang).articles, site.lang)}`;
  return html`<td><a class="ink-${inkOf(count.articles, inks)}" href="${href(site, count.url)}" aria-label="${label}">${date}</a></td>`;
}

/** What the shades of a calendar mean; nothing if there is only one. */
export function inkKey(site: SiteView, inks: readonly Ink[]) {
  if (inks.length < 2) return undefined;
  const number = (n: number) => n.toLocaleString(site.lang);
  return html`<p class="ink-key">${wordsOf(site.lang).articlesADay}${inks.map(
    ({ ink, from }, i) => {
      const next = inks[i + 1]?.from;
      const to = next === undefined ? "+" : next - 1 > from ? `–${number(next - 1)}` : "";
      return html` <span class="ink-${ink}">${number(from)}${to}</span>`;
    },
  )}</p>
`;
}
