import type { RenderedSite } from "./build-events.ts";

/** What a step did in the output folder, with the paths of the files that were put in place or removed; of very many, not all. */
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
