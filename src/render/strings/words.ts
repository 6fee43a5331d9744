import type { JoinRule } from "../../model/identity.ts";
import type { TopicList } from "../../model/topic.ts";
import type { DataWords } from "./data-words.ts";
import type { SearchWords } from "./search-words.ts";

/** Every word of the site that does not come from an article. */
export type Words = {
  readonly articles: Counted;
  readonly quotations: Counted;
  readonly speakers: Counted;
  readonly skip: string;
  readonly front: string;
  readonly years: string;
  readonly speakersTitle: string;
  readonly about: string;
  /** Labels of what the settings say about the archive. */
  readonly source: string;
  readonly rights: string;
  readonly undated: string;
  readonly undatedNote: string;
  readonly newest: string;
  readonly mostQuoted: string;
  readonly elsewhere: string;
  readonly pageMoved: string;
  readonly quotedWith: string;
  readonly otherNames: string;
  /** Why another name is taken for the same person's. */
  readonly sameBecause: Readonly<Record<JoinRule, string>>;
  readonly mayMean: string;
  readonly mayMeanToo: string;
  readonly identifier: string;
  /** Before the only day on which a speaker is quoted. */
  readonly quoted: string;
  readonly firstQuoted: string;
  readonly lastQuoted: string;
  readonly oldest: string;
  /** `{articles}` is “147 articles”. */
  readonly allArticles: string;
  /** `{articles}` is “147 articles”, `{day}` a day. */
  readonly allArticlesOf: string;
  /** `{day}` is a day without its year. */
  readonly inOtherYears: string;
  readonly inTheirWords: string;
  readonly nearestYear: string;
  readonly archiveOverTime: string;
  readonly articlesADay: string;
  readonly quotationsHere: string;
  readonly previous: string;
  readonly next: string;
  readonly previousLetter: string;
  readonly nextLetter: string;
  readonly notAttributed: string;
  readonly fragment: string;
  readonly provenance: string;
  readonly seedFile: string;
  readonly digest: string;
  readonly encoding: string;
  /** Labels of what may be inferred or corrected. */
  readonly fields: Readonly<Record<GuessField, string>>;
  readonly corrected: string;
  /** `{place}` is one of the sources of a date, or two of them joined by `and`. */
  readonly inferredFrom: string;
  readonly and: string;
  /** Where a date can be inferred from, by the rule of its fact. */
  readonly dateSources: Readonly<Record<string, string>>;
  /** How a language is known, by the rule of its fact. */
  readonly languageSources: Readonly<Record<"archive" | "detected" | "unknown", string>>;
  readonly readAs: Readonly<Record<"text" | "markdown", string>>;
  readonly headlineInferred: string;
  readonly withdrawn: string;
  readonly corrections: string;
  readonly by: string;
  readonly from: string;
  readonly to: string;
  readonly duplicates: string;
  readonly duplicatesNote: string;
  readonly withdrawnArticles: string;
  /** The title of the feed of articles that were added last. */
  readonly newlyAdded: string;
  readonly aboutText: readonly string[];
  readonly notFound: string;
  readonly notFoundText: string;
  readonly inTheArticle: string;
  /** Before the later articles that print a quotation again. */
  readonly againIn: string;
  readonly breadcrumbs: string;
  readonly previousAndNext: string;
  readonly sections: string;
  readonly letters: string;
  readonly days: string;
  readonly footnotes: string;
  readonly allSpeakers: string;
  readonly organisation: string;
  readonly cite: string;
  readonly earlierReports: string;
  readonly onThisDay: string;
  readonly anniversaryNote: string;
  readonly quotationsTitle: string;
  /** Titles of the lists. */
  readonly lists: Readonly<Record<TopicList, string>>;
  /** Labels before what an article is filed under: `Place: Marrow Bay`. */
  readonly filedUnder: Readonly<Record<TopicList, string>>;
  readonly topics: Readonly<Record<TopicList, Counted>>;
  readonly browseLinks: string;
  readonly standingText: string;
  readonly copy: string;
  readonly copied: string;
  readonly darkTheme: string;
  readonly lightTheme: string;
  readonly search: SearchWords;
  /** The words of the page about the data sets. */
  readonly data: DataWords;
};

type GuessField = "date" | "headline" | "language" | "dateline";

export type Counted = { readonly one: string; readonly other: string };
