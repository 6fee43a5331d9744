import { foldedAddress } from "../../model/address-fault.ts";
import { type Article, lastCorrection } from "../../model/article.ts";
import { cardContentOf } from "../../model/card.ts";
import type { Message } from "../../model/message.ts";
import { hasPage } from "../../model/quote.ts";
import { quoteContext } from "../../model/quote-context.ts";
import { sameWords } from "../../model/same-words.ts";
import { type SeedLink, seedLink } from "../../model/seed-link.ts";
import { speakerKeyOf } from "../../model/speaker.ts";
import { type Topic, topicsOf } from "../../model/topic.ts";
import { kindOf, type Utterance, utterancesOf } from "../../model/utterance.ts";
import { listedUtterance } from "../../model/utterance-text.ts";
import { weightOf } from "../../model/weight.ts";
import { parseStored } from "../damage.ts";
import { digestOf } from "../digest-of.ts";
import { dataBytesOf } from "./data-bytes.ts";
import { fromStored, toStored } from "./stored-text.ts";

/** One parsed seed as the store keeps it: made in a worker, inserted by the build. */
export type ArticleRow = {
  readonly status: Article["status"];
  readonly day: string | null;
  readonly time: string;
  readonly slug: string | null;
  readonly card: string;
  readonly cardDigest: string;
  readonly digest: string;
  readonly body: string;
  /** As stored: see stored-text.ts. */
  readonly text: string;
  readonly quotes: readonly QuoteRow[];
  readonly topics: readonly Topic[];
  readonly noindex: boolean;
  /** At most this many bytes of a file of a data set are taken by it: see data-bytes.ts. */
  readonly bytes: number;
  readonly weight: number;
  /** The day of its last correction. */
  readonly modified: string | null;
  readonly links: readonly LinkRow[];
};

/** A possible target of one of its links; see the table links. */
type LinkRow = { readonly path: string; readonly folded: string; readonly isFile: boolean };

/** A whole statement: see utterance.ts. */
type QuoteRow = {
  readonly number: number;
  readonly speaker: string | null;
  readonly name: string | null;
  readonly speakerKind: string | null;
  readonly kind: string;
  readonly text: string;
  readonly context: string | null;
  /** JSON; so are traits. */
  readonly profile: string | null;
  readonly traits: string | null;
  readonly role: string | null;
  /** A digest of the words that another printing of it has too. */
  readonly same: string | null;
  readonly digest: string;
};

/** A seed that was read: its row, if it is an article, and its messages. */
export type SeedRow = {
  readonly seed: string;
  readonly sha256: string;
  readonly article?: ArticleRow;
  readonly messages: readonly Message[];
  /** Its bytes were parsed before: the stored article is kept. */
  readonly unchanged?: true;
  /** It could not be read this time, as the messages say: the stored article is kept, and the next build tries again. */
  readonly unread?: true;
};

export function articleRowOf(article: Article): ArticleRow {
  const { text, ...rest } = article;
  const body = JSON.stringify(rest);
  const card = JSON.stringify(cardContentOf(article));
  return {
    status: article.status,
    day: article.date?.value ?? null,
    time: article.time ?? noTime,
    slug: article.slug ?? null,
    card,
    cardDigest: digestOf([card]),
    digest: digestOf([body, text]),
    body,
    text: toStored(text),
    quotes:
      article.status === "published"
        ? quoteRowsOf(article)
        : [],
    topics: topicsOf(article),
    noindex: article.noindex ?? false,
    bytes: dataBytesOf(article),
    weight: weightOf(article),
    modified: lastCorrection(article) ?? null,
    links: linkRowsOf(article),
  };
}

/** Articles whose time is not known come after those of the same day whose time is. */
const noTime = "~";

function linkRowsOf({ seed, links = [] }: Article): readonly LinkRow[] {
  const rows = new Map<string, LinkRow>();
  for (const link of links) {
    const named = seedLink(seed, link);
    for (const path of named ? pathsOf(named) : []) {
      const isFile = named?.to === "file" || path.startsWith("/");
      const folded = foldedAddress(path.replace(/^\//, ""));
      rows.set(path, { path, folded, isFile });
    }
  }
  return [...rows.values()];
}

/** The article of a row. */
export const articleOf = ({ body, text }: Pick<ArticleRow, "body" | "text">): Article => ({
  ...(parseStored(body) as Omit<Article, "text">),
  text: fromStored(text),
});

/** The empty path is in no folder, but says that the article has a link. */
function pathsOf(named: SeedLink): readonly string[] {
  switch (named.to) {
    case "seed":
      return named.paths;
    case "file":
      return [named.path];
    case "refused":
      return [""];
    default:
      return named satisfies never;
  }
}

/** The page of a speaker also shows who else is quoted in the article, so the digest of each quotation has all of them. */
function quoteRowsOf(article: Article): readonly QuoteRow[] {
  const rows = utterancesOf(article.quotes).map((utterance) => quoteRowOf(article, utterance));
  const speakers = rows.map(({ speaker, name, speakerKind }) => JSON.stringify([speaker, name, speakerKind]));
  const everybody = [...new Set(speakers)].sort();
  return rows.map((row) => ({ ...row, digest: digestOf([row.digest, ...everybody]) }));
}

function quoteRowOf(article: Article, utterance: Utterance): QuoteRow {
  const { number, quotes } = utterance;
  const { speaker } = quotes[0];
  const key = speaker && hasPage(speaker) ? speakerKeyOf(speaker.name) : undefined;
  const named = speaker?.hidden ? undefined : speaker;
  const shown = {
    name: named?.name ?? null,
    speakerKind: named?.kind ?? null,
    kind: kindOf(utterance),
    text: listedUtterance(article, utterance),
    context: quoteContext(article, quotes) ?? null,
  };
  const same = key && sameWords(shown.text, article.lang.value);
  const profile = key && speaker?.profile ? JSON.stringify(speaker.profile) : null;
  const { gender = null, titles = [], role = null } = (key && speaker?.traits) || {};
  return {
    number,
    speaker: key ?? null,
    ...shown,
    text: toStored(shown.text),
    context: shown.context && toStored(shown.context),
    profile,
    traits: gender || titles.length > 0 ? JSON.stringify([gender, titles]) : null,
    role,
    same: same ? digestOf([same]) : null,
    digest: digestOf([JSON.stringify([number, shown, role, profile])]),
  };
}
