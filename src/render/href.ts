import type { SiteView } from "./view-types/site.ts";

type Base = Pick<SiteView, "base" | "host">;

/** The address of a page or file for a link: below the site's path, percent-encoded. */
export function href(site: Base, url: string, anchor?: string): string {
  const file = site.host === "file" ? url.replace(/\/$/, "/index.html") : url;
  return site.base + encodeURI(file.replace(/^\//, "")) + (anchor ? `#${anchor}` : "");
}

/** The same for a file with any name: `#` and `?` in its path are encoded too. */
export const fileHref = (site: Base, path: string, fragment?: string): string =>
  site.base + path.split("/").map(encodeURIComponent).join("/") + (fragment ? `#${fragment}` : "");

/** The absolute address of a page or file; undefined if the settings give no `url`. */
export function canonical(site: Pick<SiteView, "url">, url: string): string | undefined {
  return site.url ? site.url + encodeURI(url.replace(/^\//, "")) : undefined;
}
