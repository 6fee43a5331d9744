import type { Permalink } from "../../model/permalink.ts";
import { siteOn } from "../site-on.ts";
import type { SiteView } from "../view-types/site.ts";
import type { View } from "../view-types/view.ts";

/** Many pages of one kind as one page of Eleventy's: what Eleventy does for each page of its own would be a quarter of drawing. */
export type PageBatch = {
  /** The permalink of the first, which stands for all. */
  readonly url: Permalink;
  readonly urls: readonly Permalink[];
  readonly render: () => Promise<string>;
};

/** A module that says it asks for nothing but its view and the site, as all of ours do: `export const standalone = true`. */
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

/** Stands between two pages of a sheet. No page has it: what articles and settings give is escaped or sanitised, and comments are not kept. */
const nextPage = "<!-- next page of the sheet -->";

/** All pages that a template draws; there is at least one. */
export function pageBatchOf(
  views: readonly View[],
  site: SiteView,
  { render: draw }: StandaloneTemplate,
): PageBatch {
  const urls = views.map(({ url }) => url);
  const [url] = urls;
  if (!url) throw new Error("A sheet has at least one page");
  const render = async () => {
    const pages = views.map(async (view) => draw({ view, site: siteOn(site, view.url) }));
    return (await Promise.all(pages)).join(nextPage);
  };
  return { url, urls, render };
}

/** The pages of a sheet as it was rendered. Throws where one of them has in it what stands between them. */
export function splitPageBatch({ urls }: PageBatch, content: string) {
  const pages = content.split(nextPage);
  if (pages.length !== urls.length) {
    throw new Error(`A standalone template must not print ${nextPage}`);
  }
  return urls.map((url, i) => ({ url, html: pages[i] ?? "" }));
}
