import { type Day, formatDay } from "../../model/day.ts";
import type { ArticlePage, ReadPage } from "./article-page.ts";
import { element, fill } from "./element.ts";
import { addressOf, type Site } from "./site.ts";
import { foundIn, type Snippet, snippetOf, type Wanted } from "./snippet.ts";

/** A hit with what its list entry shows. */
export type ShownHit = {
  readonly day: Day | undefined;
  readonly headline: string;
  readonly lede: string;
  readonly permalink: string;
  /** The anchors of the quotations that were found, if quotations were asked for. */
  readonly quotes: readonly string[];
  /** It has the words of a phrase, but nobody looked whether it has the phrase. */
  readonly isUnchecked: boolean;
};

/** The entry of a hit: its day, its headline, and a line of its text. */
export function hitEntry(hit: ShownHit, wanted: Wanted, site: Site): HTMLLIElement {
  const { day, headline, lede, permalink, quotes, isUnchecked } = hit;
  const found = foundIn(headline, { ...wanted, inQuotes: false });
  const title = element("a", { href: addressOf(site, permalink), dir: "auto" });
  title.append(...marked(piecesOf(headline, found)));
  const line = element("a", { href: addressOf(site, permalink, quotes[0]) });
  line.append(...marked(piecesOf(lede, foundIn(lede, wanted))));
  return element(
    "li",
    {},
    element("p", { className: "card-day" }, dayOf(day, site)),
    element(
      "div",
      {},
      element("h3", {}, title),
      element("p", { className: "lede snippet", dir: "auto" }, line),
      ...(isUnchecked ? [element("p", { className: "meta" }, site.words.hasWords)] : []),
    ),
  );
}

function dayOf(day: Day | undefined, site: Site): Node | string {
  if (!day) return site.words.undated;
  return element("time", { dateTime: day }, formatDay(day, site.lang));
}

function piecesOf(
  text: string,
  found: readonly { readonly start: number; readonly end: number }[],
): Snippet["pieces"] {
  const pieces = found.flatMap(({ start, end }, i) => [
    { text: text.slice(found[i - 1]?.end ?? 0, start), isFound: false },
    { text: text.slice(start, end), isFound: true },
  ]);
  return [...pieces, { text: text.slice(found[found.length - 1]?.end ?? 0), isFound: false }];
}

const marked = (pieces: Snippet["pieces"]): readonly (Node | string)[] =>
  pieces.map(({ text, isFound }) => (isFound ? element("mark", {}, text) : text));

/** Replaces the lede of an entry by what was found in the article, as soon as the entry is in sight. */
export function snippetLoader(read: ReadPage, site: Site) {
  const waiting = new Map<Element, () => void>();
  const observer =
    "IntersectionObserver" in window
      ? new IntersectionObserver((entries) => {
          for (const { isIntersecting, target } of entries) {
            if (!isIntersecting) continue;
            observer?.unobserve(target);
            waiting.get(target)?.();
            waiting.delete(target);
          }
        })
      : undefined;
  return (entry: HTMLLIElement, hit: ShownHit, wanted: Wanted): void => {
    if (!site.readsPages) return;
    const load = () => {
      read(addressOf(site, hit.permalink)).then(
        (page) => showSnippet(entry, hit, page, wanted, site),
        () => {}, // the lede remains
      );
    };
    if (!observer) load();
    else {
      waiting.set(entry, load);
      observer.observe(entry);
    }
  };
}

function showSnippet(
  entry: Element,
  { permalink, quotes }: ShownHit,
  { lang, passages }: ArticlePage,
  wanted: Wanted,
  site: Site,
): void {
  const line = entry.querySelector<HTMLAnchorElement>(".snippet a");
  const snippet = snippetOf(passages, wanted, quotes);
  if (!line || !snippet) return;
  if (lang) {
    for (const part of Array.from(entry.querySelectorAll<HTMLElement>("h3 a, .snippet"))) {
      part.lang = lang;
    }
  }
  line.href = addressOf(site, permalink, snippet.anchor);
  const speaker = element("span", { className: "says" }, snippet.speaker);
  fill(line, ...(snippet.speaker ? [speaker, " "] : []), ...marked(snippet.pieces));
}
