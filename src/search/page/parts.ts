/** The parts of the search page, which its template marks with `data-part`. */
export type Parts = {
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  readonly suggestions: HTMLElement;
  readonly "needs-script": HTMLElement;
  readonly spoken: HTMLElement;
  readonly found: HTMLElement;
  readonly count: HTMLElement;
  readonly correction: HTMLElement;
  readonly filters: HTMLElement;
  readonly years: HTMLElement;
  readonly order: HTMLElement;
  readonly hits: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly who: HTMLDetailsElement;
  readonly "who-list": HTMLElement;
  readonly narrow: HTMLDetailsElement;
  readonly "ways-in": HTMLElement;
  /** The lists of places, tags and so on; a template may leave them out. */
  readonly facets: readonly FacetPart[];
};

/** A folded list of the values of one operator. */
type FacetPart = {
  readonly details: HTMLDetailsElement;
  readonly list: Element;
  readonly name: string;
};

/** Finds the parts. Throws the name of one that a template has left out. */
export const partsOf = (root: HTMLElement): Parts => ({
  form: partOf(root, "form", HTMLFormElement),
  box: partOf(root, "box", HTMLInputElement),
  suggestions: partOf(root, "suggestions", HTMLElement),
  "needs-script": partOf(root, "needs-script", HTMLElement),
  spoken: partOf(root, "spoken", HTMLElement),
  found: partOf(root, "found", HTMLElement),
  count: partOf(root, "count", HTMLElement),
  correction: partOf(root, "correction", HTMLElement),
  filters: partOf(root, "filters", HTMLElement),
  years: partOf(root, "years", HTMLElement),
  order: partOf(root, "order", HTMLElement),
  hits: partOf(root, "hits", HTMLElement),
  more: partOf(root, "more", HTMLButtonElement),
  who: partOf(root, "who", HTMLDetailsElement),
  "who-list": partOf(root, "who-list", HTMLElement),
  narrow: partOf(root, "narrow", HTMLDetailsElement),
  "ways-in": partOf(root, "ways-in", HTMLElement),
  facets: Array.from(root.querySelectorAll<HTMLDetailsElement>("details[data-facet]")).flatMap(
    (details) => {
      const list = details.querySelector("ol");
      return list ? { details, list, name: details.dataset.facet ?? "" } : [];
    },
  ),
});

function partOf<T extends HTMLElement>(
  root: HTMLElement,
  name: string,
  kind: { new (): T; readonly prototype: T },
): T {
  const part = root.querySelector(`[data-part="${name}"]`);
  if (part instanceof kind) return part;
  throw new Error(`The search page has no part ${name}.`);
}
