import { robotsText } from "../feeds/robots.ts";
import { newsSitemapText, sitemap, sitemapIndexOf } from "../feeds/sitemap.ts";
import { tdmReservation } from "../feeds/tdm-reservation.ts";
import type { Day } from "../model/day.ts";
import { isKnownLanguage } from "../model/language-tag.ts";
import type { Permalink } from "../model/permalink.ts";
import { tdmFile } from "../model/robots.ts";
import { basePath } from "../model/settings.ts";
import { newsKey, type SitemapList, sitemapIndex, sitemapLists } from "../model/sitemap.ts";
import type { Store } from "../store/connection.ts";
import type { PendingData } from "../store/files/files.ts";
import { addressesIn, newsOf, plannedSitemaps } from "../store/queries/sitemap-queries.ts";
import type { DataSettings } from "./data-settings.ts";
import { dataPackageText, exportContent, type PartReader, partReader } from "./export-text.ts";
import { feedWriter } from "./feed-text.ts";

/** Makes the content of planned data files. */
export function dataWriter(
  store: Store,
  settings: DataSettings,
): (file: PendingData) => string | Uint8Array {
  const read = partReader(store, settings);
  const feedText = feedWriter(
    store,
    { ...settings, url: settings.url ?? "/" },
    settings.feeds === "full",
  );
  return (file) => contentOf(store, settings, file, { read, feedText });
}

function contentOf(
  store: Store,
  settings: DataSettings,
  file: PendingData,
  {
    read,
    feedText,
  }: { readonly read: PartReader; readonly feedText: (file: PendingData) => string },
): string | Uint8Array {
  switch (file.kind) {
    case "export":
      return exportContent(store, settings, file.url, read);
    case "package":
      return dataPackageText(store, settings);
    case "feed":
      return feedText(file);
    case "robots":
      if (file.url === tdmFile) return tdmReservation(basePath(settings));
      return robotsText({
        base: basePath(settings),
        refusesAi: settings.aiCrawlers === "refuse",
        sitemap: settings.noindex ? undefined : absolute(settings, sitemapIndex),
      });
    case "sitemap":
      return sitemapText(store, settings, file);
    default:
      return file.kind satisfies never;
  }
}

function sitemapText(store: Store, settings: DataSettings, { key, part }: PendingData): string {
  const to = (url: Permalink): string => absolute(settings, url) ?? url;
  if (key === "") return sitemapIndexOf(plannedSitemaps(store).map(to));
  if (key === newsKey) return newsText(store, settings, part as Day);
  return sitemap(
    addressesIn(store, listNamed(key), part).map(({ url, modified }) => ({
      address: to(url),
      ...(modified && { modified }),
    })),
  );
}

function newsText(store: Store, settings: DataSettings, day: Day): string {
  const entries = newsOf(store, day).map(({ url, card }) => ({
    address: absolute(settings, url) ?? url,
    title: card.headline,
    day: card.day ?? day,
    lang: isKnownLanguage(card.lang) ? card.lang : settings.lang,
  }));
  return newsSitemapText(settings.title, entries);
}

function listNamed(key: string): SitemapList {
  const list = sitemapLists.find((each) => each === key);
  if (!list) throw new Error(`The plan names an unknown list of addresses, ${key}.`);
  return list;
}

const absolute = ({ url }: DataSettings, permalink: Permalink): string | undefined =>
  url && url + encodeURI(permalink.slice(1));
