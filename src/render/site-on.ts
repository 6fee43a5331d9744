import type { SiteView } from "./view-types/site.ts";

/** The site as seen from the page at a permalink: with `host: file` its links begin with the way from there to the front page. */
export function siteOn(site: SiteView, url: string): SiteView {
  if (site.host !== "file") return site;
  const folders = url.split("/").length - 2;
  return { ...site, base: "../".repeat(folders) };
}
