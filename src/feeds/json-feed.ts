import { type Entry, type Feed, htmlOf, instantOf, updatedOf } from "./feed.ts";

/** A JSON Feed 1.1. */
export const jsonFeed = (feed: Feed): string =>
  `${JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      title: feed.title,
      ...(feed.subtitle && { description: feed.subtitle }),
      home_page_url: feed.page,
      feed_url: feed.address,
      language: feed.lang,
      authors: [{ name: feed.newspaper }],
      items: feed.entries.map(itemOf),
    },
    null,
    1,
  )}\n`;

const itemOf = (entry: Entry): object => ({
  id: entry.id,
  url: entry.address,
  title: entry.title,
  ...(entry.paragraphs
    ? { content_html: htmlOf(entry.paragraphs), summary: entry.summary }
    : { content_text: entry.summary }),
  date_published: instantOf(entry.day),
  ...(updatedOf(entry) !== entry.day && { date_modified: instantOf(updatedOf(entry)) }),
  ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
  ...(entry.tags.length > 0 && { tags: entry.tags }),
  ...(entry.lang && { language: entry.lang }),
});
