import type { Permalink } from "../../model/permalink.ts";
import { siteOn } from "../site-on.ts";
import type { SiteView } from "../view-types/site.ts";
import type { View } from "../view-types/view.ts";

/** Many pages of one kind, rendered as one page of Eleventy's. What Eleventy does for each page takes a quarter of the time of rendering. */
export type PageBatch = {
  /** The permalink of the first page, which Eleventy is given. */
  readonly url: Permalink;
  readonly urls: readonly Permalink[];
  readonly render: () => Promise<string>;
};

/** A module that needs nothing but its view and the site, as all of ours do: `export const standalone = true`. */
type StandaloneTemplate = {
  readonly standalone: true;
  readonly render: (data: {
    readonly view: View;
    readonly site: SiteView;
  }) => string | Promise<string>;
};

export const isStandalone = (template: unknown): template is StandaloneTemplate =>
  typeof template === "object" &&
  template !== null &&
  "standalone" in template &&
  template.standalone === true &&
  "render" in template &&
  typeof template.render === "function";

/** Separates the pages of a batch. No page has it: everything from articles and settings is escaped or sanitised, without comments. */
const nextPage = "<!-- next page of the batch -->";

/** All pages of a template, at least one. */
export function pageBatchOf(
  views: readonly View[],
  site: SiteView,
  template: StandaloneTemplate,
): PageBatch {
  const urls = views.map(({ url }) => url);
  const [url] = urls;
  if (!url) throw new Error("A batch has at least one page");
  const render = async () => {
    const pages = views.map(async (view) =>
      template.render({ view, site: siteOn(site, view.url) }),
    );
    return (await Promise.all(pages)).join(nextPage);
  };
  return { url, urls, render };
}

/** The pages of a rendered batch. Throws if one of them contains the separator. */
export function splitPageBatch({ urls }: PageBatch, content: string) {
  const pages = content.split(nextPage);
  if (pages.length !== urls.length) {
    throw new Error(`A standalone template must not print ${nextPage}`);
  }
  return urls.map((url, i) => ({ url, html: pages[i] ?? "" }));
}
