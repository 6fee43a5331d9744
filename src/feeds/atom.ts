import { type Entry, type Feed, htmlOf, instantOf, updatedOf } from "./feed.ts";
import { xmlHead, xmlText } from "./xml.ts";

/** An Atom feed (RFC 4287), also as an archive document (RFC 5005). */
export const atom = (feed: Feed): string =>
  `${xmlHead}<feed xmlns="http://www.w3.org/2005/Atom"${
    feed.current ? ' xmlns:fh="http://purl.org/syndication/history/1.0"' : ""
  } xml:lang="${xmlText(feed.lang)}">
${element("id", feed.id)}${element("title", feed.title)}${
  feed.subtitle ? element("subtitle", feed.subtitle) : ""
}${element("updated", instantOf(feed.updated))}${author(feed.newspaper)}${link("self", feed.address)}${link("alternate", feed.page)}${
  feed.current ? `${link("current", feed.current)}<fh:archive/>\n` : ""
}${feed.previous ? link("prev-archive", feed.previous) : ""}${feed.entries.map(entryElement).join("")}</feed>
`;

const entryElement = (entry: Entry): string =>
  `<entry${entry.lang ? ` xml:lang="${xmlText(entry.lang)}"` : ""}>
${element("id", entry.id)}${element("title", entry.title)}${link("alternate", entry.address)}${element(
  "published",
  instantOf(entry.day),
)}${element("updated", instantOf(updatedOf(entry)))}${entry.authors.map(author).join("")}${entry.tags
  .map((tag) => `<category term="${xmlText(tag)}"/>\n`)
  .join("")}${element("summary", entry.summary)}${
  entry.paragraphs ? `<content type="html">${xmlText(htmlOf(entry.paragraphs))}</content>\n` : ""
}</entry>
`;

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>\n`;

const author = (name: string): string => `<author><name>${xmlText(name)}</name></author>\n`;

const link = (rel: string, address: string): string =>
  `<link rel="${rel}" href="${xmlText(address)}"/>\n`;
