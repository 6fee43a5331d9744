import { normalKey } from "./entry.ts";

/**
 * Each field of an article and the keys that people and programs use for it, the best first: Hugo, Jekyll, Pelican,
 * Hexo, Zola, Ghost, WordPress, schema.org, mail, newspaper databases, and the commonest words in other languages.
 */
export const fieldKeys = {
  headline: list(
    "headline, title, post_title, article_title, subject, hd, heading, titel, titre, título, titolo, tytuł, titulek, otsikko, rubrik, overskrift, başlık, заголовок, τίτλος, 标题, 標題, 見出し, タイトル, 제목, عنوان, शीर्षक",
  ),
  date: list(
    "date, published, pubdate, publish_date, date_published, published_at, published_on, published_date, publication_date, published_time, article:published_time, post_date, article_date, date_posted, posted, posted_on, first_published, release_date, date_issued, issued, issue_date, dc.date, pd, created, created_at, date_created, created_on, creation_date, publication_info, datum, fecha, data, datum der veröffentlichung, veröffentlicht, dato, päivämäärä, päiväys, tarih, дата, ημερομηνία, 日期, 日付, 날짜, तारीख, تاريخ",
  ),
  updated: list(
    "updated, modified, lastmod, last_modified, updated_at, date_modified, modified_at",
  ),
  byline: list("byline, signature"),
  authors: list(
    "authors, author, by, creator, dc.creator, writer, writers, reporter, reporters, journalist, contributor, autor, autores, auteur, auteurs, verfasser, autore, autori, forfatter, författare, skribent, kirjoittaja, yazar, автор, авторы, συγγραφέας, 作者, 著者, 記者, 기자, 작성자, लेखक, الكاتب",
  ),
  tags: list(
    "tags, tag, keywords, topics, taxonomies.tags, schlagwörter, mots-clés, etiquetas, теги, 标签, 태그",
  ),
  section: list(
    "section, category, se, department, desk, ressort, rubrique, sección, рубрика, 栏目",
  ),
  categories: list("categories"),
  kicker: list("kicker, overline, eyebrow"),
  deck: list(
    "deck, dek, description, summary, subtitle, subhead, subheadline, standfirst, excerpt, lede, teaser, untertitel, sous-titre, subtítulo, sottotitolo, подзаголовок",
  ),
  slug: list("slug"),
  lang: list("lang, language, locale, la, sprache, langue, idioma, lingua, язык"),
  reason: list("reason"),
  noindex: list("noindex, no_index, robots_noindex, seo_noindex, hide_from_search_engines"),
  corrections: list("corrections, correction"),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Field = keyof typeof fieldKeys;

/** Mappings whose entries count as top-level ones: Hugo's params, Zola's extra and taxonomies. */
const wrappers = new Set(
  list(
    "params, extra, taxonomies, meta, metadata, attributes, data, front_matter, page, post, article, fields",
  ),
);

export const isWrapper = (key: string): boolean => wrappers.has(normalKey(key));

function list(keys: string): readonly string[] {
  return [...new Set(keys.split(",").map(normalKey))];
}
