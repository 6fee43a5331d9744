import { element, fill } from "./element.ts";
import { articlesIn, type Site } from "./site.ts";
import type { YearCount } from "./year-counts.ts";

/** The years that are chosen, both included. */
export type YearRange = { readonly from: number; readonly to: number };

/** The bars of the years: buttons in one stop of the tab order, with the arrow keys between them. A stretch of years can be dragged. */
export type YearBars = {
  /** The note is added to each number. */
  readonly show: (years: readonly YearCount[], chosen: YearRange | undefined, note: string) => void;
};

export function yearBars(
  parent: HTMLElement,
  site: Site,
  choose: (range: YearRange | undefined) => void,
): YearBars {
  let years: readonly YearCount[] = [];
  let chosen: YearRange | undefined;
  let current = -1;
  let dragged: number | undefined;
  const list = element("div", { className: "bars" });
  const bars = () => Array.from(list.children).filter((bar) => bar instanceof HTMLButtonElement);

  const yearAt = (target: EventTarget | null): number | undefined => {
    const bar = target instanceof Element ? target.closest("button") : null;
    const year = bar && list.contains(bar) ? Number(bar.value) : undefined;
    return year === undefined ? undefined : years.findIndex((each) => each.year === year);
  };
  const rangeOf = (a: number, b: number): YearRange | undefined => {
    const [from, to] = [years[Math.min(a, b)], years[Math.max(a, b)]];
    return from && to && { from: from.year, to: to.year };
  };
  const mark = (range: YearRange | undefined) => {
    for (const bar of bars()) {
      const year = Number(bar.value);
      const isIn = range !== undefined && year >= range.from && year <= range.to;
      bar.setAttribute("aria-pressed", String(isIn));
    }
    list.classList.toggle("is-narrowed", range !== undefined);
  };
  const moveTo = (place: number) => {
    const all = bars();
    current = Math.max(0, Math.min(all.length - 1, place));
    all.forEach((bar, i) => {
      bar.tabIndex = i === current ? 0 : -1;
    });
    return all[current];
  };

  list.addEventListener("click", (event) => {
    const place = yearAt(event.target);
    if (place === undefined || place < 0) return;
    const isOnly = chosen && chosen.from === chosen.to && chosen.from === years[place]?.year;
    const start = event.shiftKey && chosen ? startOf(chosen) : place;
    moveTo(place);
    choose(isOnly ? undefined : rangeOf(start, place));
  });
  const startOf = ({ from }: YearRange) => years.findIndex(({ year }) => year === from);

  list.addEventListener("keydown", (event) => {
    const toEnd = document.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const toStart = document.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
    const places: Readonly<Record<string, number>> = {
      [toEnd]: current + 1,
      [toStart]: current - 1,
      Home: 0,
      End: years.length - 1,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    moveTo(place)?.focus();
  });

  list.addEventListener("pointerdown", (event) => {
    dragged = event.button === 0 && !event.shiftKey ? yearAt(event.target) : undefined;
  });
  const below = ({ clientX, clientY }: PointerEvent) =>
    yearAt(document.elementFromPoint(clientX, clientY));
  list.addEventListener("pointermove", (event) => {
    const place = below(event);
    if (dragged === undefined || place === undefined || place === dragged) return;
    mark(rangeOf(dragged, place));
  });
  const stop = () => {
    dragged = undefined;
    mark(chosen);
  };
  list.addEventListener("pointerup", (event) => {
    const [start, end] = [dragged, below(event)];
    stop();
    if (start === undefined || end === undefined || start === end) return; // a click on one bar
    choose(rangeOf(start, end));
  });
  list.addEventListener("pointercancel", stop);
  list.addEventListener("pointerleave", () => dragged !== undefined && stop());

  return {
    show: (shown, range, note) => {
      const isSame =
        shown.length === years.length && shown.every(({ year }, i) => year === years[i]?.year);
      [years, chosen] = [shown, range];
      parent.hidden = shown.length < 2 || shown.every(({ articles }) => articles === 0);
      if (!isSame) {
        fill(list, ...shown.map(barOf));
        fill(parent, list, axisOf(shown));
        parent.style.setProperty("--years", String(shown.length));
        const newest = shown.length - 1;
        moveTo(range ? startOf(range) : newest);
      }
      const most = Math.max(1, ...shown.map(({ articles }) => articles));
      bars().forEach((bar, i) => {
        const { year, articles } = shown[i] ?? { year: 0, articles: 0 };
        const label = `${year}: ${articlesIn(articles, site)}${note && ` (${note})`}`;
        bar.setAttribute("aria-label", label);
        bar.title = label;
        const share = articles === 0 ? 0 : Math.max(0.04, articles / most);
        bar.style.setProperty("--share", String(share));
      });
      mark(range);
    },
  };
}

const barOf = ({ year }: YearCount): HTMLButtonElement =>
  element("button", { type: "button", value: String(year) }, element("span", {}));

/** Every year in words, or the first and the last if there are too many. */
const mostLabels = 8;

function axisOf(years: readonly YearCount[]): HTMLElement {
  const labelled = years.length <= mostLabels ? years : [years[0], years[years.length - 1]];
  const labels = labelled.map((each) => element("span", {}, String(each?.year ?? "")));
  const className = labelled === years ? "axis is-whole" : "axis";
  const axis = element("div", { className }, ...labels);
  axis.setAttribute("aria-hidden", "true"); // the bars say their years
  return axis;
}
