import { packRun, type RunDocument } from "../search/index/run.ts";
import { searchDayOf } from "../search/index/search-day.ts";
import { searchTextOf } from "../search/index/search-text.ts";
import { openForReading } from "../store/connection.ts";
import { type ArticleToIndex, articlesToIndex, type PackedRun } from "../store/text-index/runs.ts";

export type IndexTask = {
  readonly store: string;
  /** The run has the articles with the serials `after + 1` to `upTo`. */
  readonly after: number;
  readonly upTo: number;
  /** The serials of articles to leave out. */
  readonly without?: readonly number[];
};

/** Packs the terms of a run of articles for the search index. Runs in a worker, with its own connection to the store. */
export async function indexRun({
  store: file,
  after,
  upTo,
  without = [],
}: IndexTask): Promise<PackedRun> {
  const store = openForReading(file);
  try {
    const documents: Document[] = [];
    const articles = articlesToIndex(store, after, upTo).filter(
      ({ serial }) => !without.includes(serial),
    );
    const { chunks, lengths } = packRun(documentsOf(articles, documents), after);
    const withLengths = documents.map((each, i) => ({ ...each, length: lengths[i] ?? 0 }));
    return { documents: withLengths, chunks };
  } finally {
    store.close();
  }
}

type Document = Omit<PackedRun["documents"][number], "length">;

/** The text of one article after the other; adds what the index keeps besides its terms to `documents`. */
function* documentsOf(
  articles: Iterable<ArticleToIndex>,
  documents: Document[],
): Generator<RunDocument> {
  for (const { serial, url, card, article } of articles) {
    const text = searchTextOf(article);
    const { headline, lede } = card;
    const day = article.date && searchDayOf(article.date.value);
    const document = JSON.stringify({ headline, lede, url, speakers: text.speakers });
    documents.push({ serial, day, document });
    yield { serial, text };
  }
}
