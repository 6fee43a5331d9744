import { cleanText } from "../model/clean-text.ts";
import { xmlHead, xmlText } from "./xml.ts";

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** An absolute address, with the day on which its page last changed if that is known. */
export type SitemapEntry = { readonly address: string; readonly modified?: string };

/** A sitemap (sitemaps.org 0.9) of at most 50,000 addresses. */
export const sitemap = (entries: readonly SitemapEntry[]): string =>
  `${xmlHead}<urlset ${namespace}>\n${entries.map(urlElement).join("")}</urlset>\n`;

const urlElement = ({ address, modified }: SitemapEntry): string =>
  `<url><loc>${xmlText(address)}</loc>${modified ? `<lastmod>${modified}</lastmod>` : ""}</url>\n`;

/** The index of a site's sitemaps. It names no days, so that it changes only if a sitemap is added or removed. */
export const sitemapIndexOf = (addresses: readonly string[]): string =>
  `${xmlHead}<sitemapindex ${namespace}>\n${addresses
    .map((address) => `<sitemap><loc>${xmlText(address)}</loc></sitemap>\n`)
    .join("")}</sitemapindex>\n`;

/** An article of a news sitemap. */
export type NewsEntry = {
  readonly address: string;
  readonly title: string;
  /** The day on which it ran. */
  readonly day: string;
  /** BCP 47. */
  readonly lang: string;
};

/** A news sitemap, as Google News reads it, of at most 1,000 articles. */
export const newsSitemapText = (newspaper: string, entries: readonly NewsEntry[]): string =>
  `${xmlHead}<urlset ${namespace} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${entries
    .map(
      ({ address, title, day, lang }) =>
        `<url><loc>${xmlText(address)}</loc><news:news><news:publication><news:name>${xmlText(oneLine(newspaper))}</news:name><news:language>${newsLanguage(lang)}</news:language></news:publication><news:publication_date>${day}</news:publication_date><news:title>${xmlText(oneLine(title))}</news:title></news:news></url>\n`,
    )
    .join("")}</urlset>\n`;

const oneLine = (text: string): string => cleanText(text).replace(/\s+/gu, " ").trim();

/** The code of the language alone; Chinese has one for each script. */
const newsLanguage = (lang: string): string =>
  /^zh\b/i.test(lang)
    ? /-(?:hant|tw|hk|mo)\b/i.test(lang)
      ? "zh-tw"
      : "zh-cn"
    : lang.replace(/-.*/, "").toLowerCase();
