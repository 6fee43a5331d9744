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
