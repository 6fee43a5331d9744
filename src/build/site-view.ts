import { basePath, type Settings } from "../model/settings.ts";
import type { SiteView } from "../render/view-types/site.ts";

/** Of the front page; siteOn gives that of another. */
export function siteOf(settings: Settings): SiteView {
  const { title, tagline, lang, url, host, images, accent, masthead, start } = settings;
  return {
    title,
    ...(tagline && { tagline }),
    lang,
    ...(url && { url }),
    ...(host === "file" ? { base: "", host } : { base: basePath({ ...(url && { url }) }) }),
    ...(images.length > 0 && { images }),
    accent,
    masthead,
    start,
  };
}
