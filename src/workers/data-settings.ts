import type { Settings } from "../model/settings.ts";

/** The settings that data files show. */
export type DataSettings = Pick<
  Settings,
  | "title"
  | "tagline"
  | "lang"
  | "url"
  | "identifierAuthority"
  | "noindex"
  | "aiCrawlers"
  | "feeds"
  | "licence"
>;

export function dataSettingsOf(settings: Settings): DataSettings {
  const { title, tagline, lang, url, identifierAuthority, noindex, aiCrawlers, feeds } = settings;
  const { licence } = settings;
  return {
    title,
    ...(tagline && { tagline }),
    lang,
    ...(url && { url }),
    ...(identifierAuthority && { identifierAuthority }),
    noindex,
    aiCrawlers,
    feeds,
    ...(licence && { licence }),
  };
}
