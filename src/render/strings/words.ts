import type { TopicList } from "../../model/topic.ts";

/** Every word of the site that is not an article's own. Counted things come in one and many. */
export type Words = {
  readonly articles: Counted;
  readonly quotations: Counted;
  readonly speakers: Counted;
  readonly skip: string;
  readonly front: string;
  readonly years: string;
  readonly speakersTitle: string;
  readonly about: string;
  readonly undated: string;
  readonly undatedNote: string;
  readonly newest: string;
  readonly mostQuoted: string;
  readonly firstQuoted: string;
  readonly lastQuoted: string;
  readonly oldest: string;
  readonly memoizeLast: string;
  readonly nearestYear: string;
  readonly archiveOverTime: string;
  readonly quotationsHere: string;
  readonly earlier: string;
  readonly later: string;
  readonly notAttributed: string;
  readonly fragment: string;
  readonly provenance: string;
  readonly seedFile: string;
  readonly digest: string;
  readonly encoding: string;
  readonly guesses: string;
  readonly readAs: Readonly<Record<"text" | "markdown", string>>;
  readonly headlineInferred: string;
  readonly withdrawn: string;
  readonly corrections: string;
  readonly by: string;
  readonly from: string;
  readonly to: string;
  readonly duplicates: string;
  readonly withdrawnArticles: string;
  readonly aboutText: readonly string[];
  readonly notFound: string;
  readonly notFoundText: string;
  readonly inTheArticle: string;
  readonly breadcrumbs: string;
  readonly inTime: string;
  readonly sections: string;
  readonly letters: string;
  readonly days: string;
  readonly footnotes: string;
  readonly allSpeakers: string;
  readonly organisation: string;
  readonly cite: string;
  readonly earlierReports: string;
  readonly moreFrom: string;
  readonly onThisDay: string;
  readonly anniversaryNote: string;
  readonly quotationsTitle: string;
  /** Titles of the lists, and what stands before an article's own: `Place: Marrow Bay`. */
  readonly lists: Readonly<Record<TopicList, string>>;
  readonly filedUnder: Readonly<Record<TopicList, string>>;
  readonly topics: Readonly<Record<TopicList, Counted>>;
  readonly browseLinks: string;
  readonly paragraph: string;
  readonly standingText: string;
  readonly copy: string;
  readonly copied: string;
  readonly darkPage: string;
  readonly lightPage: string;
};

type Counted = { readonly one: string; readonly other: string };

const en: Words = {
  articles: { one: "article", other: "articles" },
  quotations: { one: "quotation", other: "quotations" },
  speakers: { one: "speaker", other: "speakers" },
  skip: "Skip to the text",
  front: "Front page",
  years: "Years",
  speakersTitle: "Speakers",
  about: "About",
  undated: "Undated",
  undatedNote: "The day on which these articles ran is not known.",
  newest: "Newest in the archive",
  mostQuoted: "Most often quoted",
  firstQuoted: "First quoted",
  lastQuoted: "last",
  oldest: "From the beginning",
  memoizeLast: "In their words",
  nearestYear: "The nearest year",
  archiveOverTime: "The archive over time",
  quotationsHere: "Who is quoted here",
  earlier: "Earlier",
  later: "Later",
  notAttributed: "speaker not named",
  fragment: "in part",
  provenance: "Where this page comes from",
  seedFile: "File",
  digest: "SHA-256",
  encoding: "Encoding",
  guesses: "Worked out, not stated",
  readAs: { text: "plain text", markdown: "Markdown" },
  headlineInferred: "no headline; the text begins",
  withdrawn: "This article has been withdrawn.",
  corrections: "Corrections",
  by: "By",
  from: "from",
  to: "to",
  duplicates: "Found more than once",
  withdrawnArticles: "Withdrawn",
  aboutText: [
    "Every page here was made from a file, as it was found. Dates, headlines, quotations and speakers were read out of its text; what the text does not say is left open, and what was worked out says so.",
    "Words under a thin line are quotations. Each has an address of its own, and a named speaker has a page with everything quoted from them.",
  ],
  notFound: "There is no such page",
  notFoundText:
    "Addresses here do not change, so a letter of this one may have been lost. The archive can be walked by year or by speaker.",
  inTheArticle: "in the article",
  breadcrumbs: "Where this page stands",
  inTime: "In time",
  sections: "The archive",
  days: "Days",
  letters: "Letters",
  footnotes: "Notes",
  allSpeakers: "All speakers",
  organisation: "organisation",
  cite: "Cite this article",
  earlierReports: "Earlier reports",
  moreFrom: "More from",
  onThisDay: "On this day",
  anniversaryNote: "What ran on one day of the year, in any year.",
  quotationsTitle: "Quotations",
  lists: { places: "Places", sections: "Sections", tags: "Tags", authors: "Authors" },
  filedUnder: { places: "Place", sections: "Section", tags: "Tag", authors: "Author" },
  topics: {
    places: { one: "place", other: "places" },
    sections: { one: "section", other: "sections" },
    tags: { one: "tag", other: "tags" },
    authors: { one: "author", other: "authors" },
  },
  browseLinks: "Ways in",
  paragraph: "Paragraph",
  standingText: "Standing text",
  copy: "Copy",
  copied: "Copied",
  darkPage: "Dark page",
  lightPage: "Light page",
};

const de: Words = {
  articles: { one: "Artikel", other: "Artikel" },
  quotations: { one: "Zitat", other: "Zitate" },
  speakers: { one: "Stimme", other: "Stimmen" },
  skip: "Zum Text",
  front: "Titelseite",
  years: "Jahre",
  speakersTitle: "Stimmen",
  about: "Über dieses Archiv",
  undated: "Ohne Datum",
  undatedNote: "Wann diese Artikel erschienen sind, ist nicht bekannt.",
  newest: "Das Neueste im Archiv",
  mostQuoted: "Am häufigsten zitiert",
  firstQuoted: "Zuerst zitiert",
  lastQuoted: "zuletzt",
  oldest: "Aus den Anfängen",
  memoizeLast: "Im Wortlaut",
  nearestYear: "Das nächste Jahr",
  archiveOverTime: "Das Archiv im Lauf der Zeit",
  quotationsHere: "Wer hier zitiert wird",
  earlier: "Früher",
  later: "Später",
  notAttributed: "ohne Namen",
  fragment: "auszugsweise",
  provenance: "Woher diese Seite stammt",
  seedFile: "Datei",
  digest: "SHA-256",
  encoding: "Kodierung",
  guesses: "Erschlossen, nicht angegeben",
  readAs: { text: "reiner Text", markdown: "Markdown" },
  headlineInferred: "ohne Überschrift; der Text beginnt",
  withdrawn: "Dieser Artikel wurde zurückgezogen.",
  corrections: "Berichtigungen",
  by: "Von",
  from: "von",
  to: "bis",
  duplicates: "Mehrfach vorhanden",
  withdrawnArticles: "Zurückgezogen",
  aboutText: [
    "Jede Seite entstand aus einer Datei, so wie sie gefunden wurde. Datum, Überschrift, Zitate und Stimmen sind aus ihrem Text gelesen; was der Text nicht sagt, bleibt offen, und was erschlossen ist, ist so bezeichnet.",
    "Fein unterstrichene Worte sind Zitate. Jedes hat eine eigene Adresse, und wer mit Namen spricht, hat eine Seite mit allem, was von ihm oder ihr zitiert ist.",
  ],
  notFound: "Diese Seite gibt es nicht",
  notFoundText:
    "Adressen ändern sich hier nicht; vielleicht ist ein Buchstabe verloren gegangen. Das Archiv lässt sich nach Jahren und nach Stimmen durchgehen.",
  inTheArticle: "im Artikel",
  breadcrumbs: "Wo diese Seite steht",
  inTime: "In der Zeit",
  sections: "Das Archiv",
  days: "Tage",
  letters: "Buchstaben",
  footnotes: "Anmerkungen",
  allSpeakers: "Alle Stimmen",
  organisation: "Organisation",
  cite: "Diesen Artikel zitieren",
  earlierReports: "Frühere Berichte",
  moreFrom: "Mehr vom",
  onThisDay: "An diesem Tag",
  anniversaryNote: "Was an einem Tag des Jahres erschien, in welchem Jahr auch immer.",
  quotationsTitle: "Zitate",
  lists: { places: "Orte", sections: "Ressorts", tags: "Schlagwörter", authors: "Autoren" },
  filedUnder: { places: "Ort", sections: "Ressort", tags: "Schlagwort", authors: "Autor" },
  topics: {
    places: { one: "Ort", other: "Orte" },
    sections: { one: "Ressort", other: "Ressorts" },
    tags: { one: "Schlagwort", other: "Schlagwörter" },
    authors: { one: "Autor", other: "Autoren" },
  },
  browseLinks: "Zugänge",
  paragraph: "Absatz",
  standingText: "Standardtext",
  copy: "Kopieren",
  copied: "Kopiert",
  darkPage: "Dunkle Seite",
  lightPage: "Helle Seite",
};

const catalogues: Readonly<Record<string, Words>> = { en, de };

/** The words of a language; English for a language that has no catalogue yet. */
export const wordsOf = (lang: string): Words => catalogues[lang.split("-")[0] ?? ""] ?? en;

/** “1 article”, “2,500 articles”. */
export function counted(n: number, thing: Counted, lang: string): string {
  return `${n.toLocaleString(lang)} ${n === 1 ? thing.one : thing.other}`;
}
