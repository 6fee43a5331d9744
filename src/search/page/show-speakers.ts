import type { SpeakerCount } from "../query/who-says-it.ts";
import { element, fill } from "./element.ts";
import { addressOf, filled, numberIn, type Site } from "./site.ts";

const mostShown = 12;

/** Who says it most: each name narrows the search to its speaker; after it, how often and in which years. */
export function showSpeakers(
  list: HTMLElement,
  speakers: readonly SpeakerCount[],
  site: Site,
  narrow: (key: string) => void,
): void {
  fill(list, ...speakers.slice(0, mostShown).map((speaker) => entryOf(speaker, site, narrow)));
}

function entryOf(
  { key, name, quotations, firstYear, lastYear }: SpeakerCount,
  site: Site,
  narrow: (key: string) => void,
): HTMLLIElement {
  const only = element("button", { type: "button", className: "text-button", dir: "auto" }, name);
  const number = numberIn(quotations, site);
  only.setAttribute("aria-label", `${filled(site.words.onlySpeaker, { name })} (${number})`);
  only.addEventListener("click", () => narrow(key));
  const years = firstYear === lastYear ? String(firstYear ?? "") : `${firstYear}–${lastYear}`;
  const page = element("a", { href: addressOf(site, `/speakers/${key}/`) }, years || "…");
  page.setAttribute("aria-label", `${filled(site.words.speakerPage, { name })}, ${years}`);
  return element("li", {}, only, element("span", { className: "count" }, `${number} · `, page));
}
