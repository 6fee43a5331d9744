import { type Cited, notesOf, titleOf } from "./cited.ts";
import type { PersonName } from "./person-name.ts";

/** An item of CSL-JSON 1.0, as citeproc and Zotero read it. */
export function csl(cited: Cited): object {
  const { authors, day, newspaper, section, lang, url, key } = cited;
  const notes = notesOf(cited);
  return {
    id: key,
    type: "article-newspaper",
    title: titleOf(cited),
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    "container-title": newspaper,
    ...(day && { issued: { "date-parts": [day.split("-").map(Number)] } }),
    ...(section && { section }),
    ...(lang && { language: lang }),
    ...(url && { URL: url }),
    ...(notes.length > 0 && { note: notes.join(". ") }),
  };
}

const cslName = (name: PersonName): object =>
  "literal" in name
    ? name
    : {
        family: name.family,
        ...(name.given && { given: name.given }),
        ...(name.particle && { "non-dropping-particle": name.particle }),
        ...(name.suffix && { suffix: name.suffix }),
      };
