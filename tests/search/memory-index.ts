import { createHash } from "node:crypto";
import { documentTerms, type SearchText } from "../../src/search/index/document.ts";
import { type SearchDocument, writeIndex } from "../../src/search/index/write-index.ts";
import type { TermLimits } from "../../src/search/index/write-terms.ts";
import type { LoadShard } from "../../src/search/query/index-reader.ts";

export type TestArticle = SearchText & { readonly serial: number; readonly day?: number };

/** Limits small enough that an index of some hundred articles has many buckets and long lists. */
const smallLimits: TermLimits = {
  bucketCharacters: 200,
  maxPostingsInBucket: 20,
  maxPostingsInBlock: 30,
};

export function shardsOf(
  articles: readonly TestArticle[],
  limits: TermLimits = smallLimits,
): ReadonlyMap<string, string> {
  const documents = articles.map(
    ({ serial, day, ...text }): SearchDocument => ({
      serial,
      day,
      headline: text.headline,
      lede: text.paragraphs[0]?.text ?? "",
      slug: `article-${serial}`,
      terms: documentTerms(text),
    }),
  );
  const versionOf = (texts: readonly string[]) =>
    createHash("sha256").update(texts.join("\n")).digest("hex").slice(0, 8);
  return new Map(
    [...writeIndex(documents, versionOf, limits)].map(({ name, text }) => [name, text]),
  );
}

/** Reads shards from memory; counts what a browser would have to load. */
export function loaderOf(shards: ReadonlyMap<string, string>): {
  load: LoadShard;
  loaded: string[];
} {
  const loaded: string[] = [];
  return {
    loaded,
    load: async (name) => {
      loaded.push(name);
      const text = shards.get(name);
      if (text === undefined) throw new Error(`There is no shard ${name}.`);
      return text;
    },
  };
}
