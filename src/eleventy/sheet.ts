import type { Permalink } from "../model/permalink.ts";
import { siteOn } from "../render/site-on.ts";
import type { SiteView, View } from "../render/view.ts";

/** Many pages of one kind as one page of Eleventy's: what Eleventy does for each page of its own would be a quarter of drawing. */
export type Sheet = {
  /** The permalink of the first, which stands for all. */
  readonly url: Permalink;
  readonly urls: readonly Permalink[];
  readonly render: () => string;
};

type Render = (data: { readonly view: View; readonly site: SiteView }) => string;

/** Stands between two pages of a sheet. No page has it: what articles and settings give is escaped or sanitised, and comments are not kept. */
const nextPage = "<!-- next page of the sheet -->";

/** All pages that one of our templates draws. Throws where there are none, or where the module is no template. */
export function sheetOf(views: readonly View[], site: SiteView, template: unknown): Sheet {
  const [first] = views;
  if (!first || !isTemplate(template)) throw new Error("There is nothing to draw");
  const render = () =>
    views.map((view) => template.render({ view, site: siteOn(site, view.url) })).join(nextPage);
  return { url: first.url, urls: views.map(({ url }) => url), render };
}

const isTemplate = (template: unknown): template is { readonly render: Render } =>
  typeof template === "object" &&
  template !== null &&
  "render" in template &&
  typeof template.render === "function";

/** The pages of a sheet as it was rendered. Throws where they are not as many as it was made of. */
export function pagesOfSheet({ urls }: Sheet, content: string) {
  const pages = content.split(nextPage);
  if (pages.length !== urls.length) {
    throw new Error(`A sheet of ${urls.length} pages came out as ${pages.length}`);
  }
  return urls.map((url, i) => ({ url, html: pages[i] ?? "" }));
}
