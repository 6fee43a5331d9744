import { basePath, type Settings } from "../model/settings.ts";
import type { SiteView } from "../render/view-types/site.ts";

/** The data about the site that pages show, with links from the front page; siteOn adapts it to another page. */
export function siteOf(settings: Settings): SiteView {
  const { title, tagline, lang, url, identifierAuthority, host, images } = settings;
  const { source, rights } = settings;
  const { accent, masthead, start, search, noindex, aiCrawlers, feeds, exports, licence } =
    settings;
  return {
    title,
    ...(tagline && { tagline }),
    ...(source && { source }),
    ...(rights && { rights }),
    lang,
    ...(url && { url }),
    ...(identifierAuthority && { identifierAuthority }),
    ...(host === "file" ? { base: "", host } : { base: basePath({ ...(url && { url }) }) }),
    ...(images.length > 0 && { images }),
    accent,
    masthead,
    start,
    ...(search && { search }),
    ...(url && feeds !== "none" && { feeds: true as const }),
    ...(exports.length > 0 && { data: true as const }),
    ...(licence && { licence }),
    ...(noindex && { noindex }),
    ...(aiCrawlers === "refuse" && { aiCrawlers }),
  };
}
