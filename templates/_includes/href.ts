import type { SiteView } from "../../src/render/view-types/site.ts";

/** The address of a page or file for a link: below the site's path, percent-encoded. */
export function href(site: Pick<SiteView, "base" | "host">, url: string, anchor?: string): string {
  const file = site.host === "file" ? url.replace(/\/$/, "/index.html") : url;
  return site.base + encodeURI(file.replace(/^\//, "")) + (anchor ? `#${anchor}` : "");
}

/** The absolute address; undefined if the settings give no `url`. */
export function canonical(site: Pick<SiteView, "url">, url: string): string | undefined {
  return site.url ? site.url + encodeURI(url.replace(/^\//, "")) : undefined;
}
