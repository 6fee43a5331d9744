import type { SiteView } from "./view-types/site.ts";

/** The site for the page at a permalink. With `host: file`, links begin with the way from that page to the front page. */
export function siteOn(site: SiteView, url: string): SiteView {
  if (site.host !== "file") return site;
  const folders = url.split("/").length - 2;
  return { ...site, base: "../".repeat(folders) };
}
