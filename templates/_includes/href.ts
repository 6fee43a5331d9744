import type { SiteView } from "../../src/render/view-parts.ts";

/** The address of a page or file as a link writes it: below the site's own path, percent-encoded. */
export function href(site: Pick<SiteView, "base" | "host">, url: string, anchor?: string): string {
  const file = site.host === "file" ? url.replace(/\/$/, "/index.html") : url;
  return encodeURI(site.base + file.replace(/^\//, "")) + (anchor ? `#${anchor}` : "");
}

/** The address with its host, for machines; undefined where the settings give no host. */
export function canonical(site: Pick<SiteView, "url">, url: string): string | undefined {
  return site.url ? encodeURI(site.url + url.replace(/^\//, "")) : undefined;
}
