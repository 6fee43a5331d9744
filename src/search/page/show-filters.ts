import { type Filter, filtersOf, withoutPieces } from "../query/edit-query.ts";
import { element, fill } from "./element.ts";
import { nameOfKey } from "./name-of-key.ts";
import { filled, type Site } from "./site.ts";

/** Names of speakers by their keys, as far as results have shown them. */
export type SpeakerNames = Map<string, string>;

/** What narrows the search, each a button that takes it away. */
export function showFilters(
  parent: HTMLElement,
  text: string,
  { site, names, change }: FilterOptions,
): void {
  const filters = filtersOf(text);
  parent.hidden = filters.length === 0;
  fill(
    parent,
    ...filters.map((filter) => {
      const label = labelOf(filter, site, names);
      const button = element(
        "button",
        { type: "button", className: "filter" },
        element("span", { dir: "auto" }, label),
        element("span", { className: "cross" }, "×"),
      );
      button.setAttribute("aria-label", filled(site.words.remove, { filter: label }));
      button.addEventListener("click", () => change(withoutPieces(text, [filter])));
      return button;
    }),
  );
}

type FilterOptions = {
  readonly site: Site;
  readonly names: SpeakerNames;
  readonly change: (text: string) => void;
};

function labelOf({ name, value }: Filter, { words }: Site, names: SpeakerNames): string {
  switch (name) {
    case "in":
      return `${words.wordsIn} ${value === "quotes" ? words.scopes.quotes : words.scopes.headline}`;
    case "from":
      return `${words.from} ${value}`;
    case "to":
      return `${words.to} ${value}`;
    case "speaker":
      return `${words.speaker}: ${names.get(value) ?? nameOfKey(value)}`;
    case "place":
      return `${words.filedUnder.places}: ${nameOfKey(value)}`;
    case "section":
      return `${words.filedUnder.sections}: ${nameOfKey(value)}`;
    case "tag":
      return `${words.filedUnder.tags}: ${nameOfKey(value)}`;
    default:
      return `${words.filedUnder.authors}: ${nameOfKey(value)}`;
  }
}
