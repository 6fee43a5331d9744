import { type Day, httpDate } from "../model/day.ts";
import { type Entry, type Feed, htmlOf } from "./feed.ts";
import { xmlHead, xmlText } from "./xml.ts";

/** An RSS 2.0 feed, for readers that know nothing newer. */
export const rss = (feed: Feed): string =>
  `${xmlHead}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
${element("title", feed.title)}${element("link", feed.page)}${element("description", feed.subtitle ?? feed.title)}${element(
  "language",
  feed.lang,
)}${element("lastBuildDate", rssDate(feed.updated))}<atom:link rel="self" type="application/rss+xml" href="${xmlText(feed.address)}"/>
${feed.entries.map(itemElement).join("")}</channel>
</rss>
`;

const itemElement = (entry: Entry): string =>
  `<item>
${element("title", entry.title)}${element("link", entry.address)}${element("description", entry.summary)}${entry.authors
  .map((name) => element("dc:creator", name))
  .join(
    "",
  )}${entry.tags.map((tag) => element("category", tag)).join("")}<guid isPermaLink="false">${xmlText(
    entry.id,
  )}</guid>
${element("pubDate", rssDate(entry.day))}${
  entry.paragraphs ? element("content:encoded", htmlOf(entry.paragraphs)) : ""
}</item>
`;

const rssDate = (day: string): string => httpDate(day as Day);

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>\n`;
