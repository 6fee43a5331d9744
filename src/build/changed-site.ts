import type { RenderedSite } from "./build-events.ts";

/** A step's changes to the output folder, with the paths of files that were written or removed; the list is incomplete if there are very many. */
export type ChangedSite = RenderedSite & { readonly changed: readonly string[] };

export const nothing: ChangedSite = {
  rendered: 0,
  written: 0,
  removed: 0,
  changed: [],
  failures: [],
  warnings: [],
};

export const sum = (first: ChangedSite, then: ChangedSite): ChangedSite => ({
  rendered: first.rendered + then.rendered,
  written: first.written + then.written,
  removed: first.removed + then.removed,
  changed: [...first.changed, ...then.changed],
  failures: [...first.failures, ...then.failures],
  warnings: [...first.warnings, ...then.warnings],
});
