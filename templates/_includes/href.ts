import type { SiteView } from "../../src/render/view-types/site.ts";

export { href } from "../../src/render/href.ts";

/** The absolute address; undefined if the settings give no `url`. */
export function canonical(site: Pick<SiteView, "url">, url: string): string | undefined {
  return site.url ? site.url + encodeURI(url.replace(/^\//, "")) : undefined;
}
