import { fileOf, type PageKind } from "../model/page.ts";
import type { View } from "./view.ts";

/** Eleventy's front matter for a template of ours: one page for each view of the kind, at the view's own address. */
export const eachView = (kind: PageKind) => ({
  pagination: {
    data: `views.${kind}`,
    size: 1,
    alias: "view",
    addAllPagesToCollections: false,
  },
  eleventyExcludeFromCollections: true,
  permalink: ({ view }: { readonly view: View }): string => fileOf(view.url),
});
