import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { invent } from "./make-corpus.ts";

/** The same text as a Hugo site with minimal templates: a page for each article, a list of all by year, a home page. */
export function makeHugoSite(folder: string, articles: number): void {
  makeContent(join(folder, "content", "articles"), articles);
  put(
    join(folder, "hugo.toml"),
    'baseURL = "/"\ntitle = "Bench"\ndisableKinds = ["RSS", "sitemap", "taxonomy", "term"]\n',
  );
  const page = (main: string) =>
    `<!doctype html><html lang="en"><title>{{ .Title }}</title><main>${main}</main></html>\n`;
  const list = (pages: string) =>
    `<ul>{{ range ${pages} }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>`;
  put(join(folder, "layouts/_default/single.html"), page("<h1>{{ .Title }}</h1>{{ .Content }}"));
  put(join(folder, "layouts/_default/list.html"), page(list("first 50 .Pages")));
  put(join(folder, "layouts/index.html"), page(list("first 50 site.RegularPages")));
}

/**
 * The same text as a Hugo site with our kinds of page, as far as Hugo can: an article with its neighbours in time and its
 * quotations, a page for each day, month, year and speaker. Hugo does not find quotations, so they are in the front matter.
 */
export function makeFullHugoSite(folder: string, articles: number): void {
  mkdirSync(join(folder, "content", "articles"), { recursive: true });
  for (let n = 0; n < articles; n++) {
    const { name, headline, day, paragraphs } = invent(n);
    const quotes = paragraphs.flatMap((paragraph) =>
      [...paragraph.matchAll(/“([^”]+)”(?: said (\p{Lu}\p{L}+ \p{Lu}\p{L}+))?/gu)].map(
        ([, words = "", speaker]) => ({
          words,
          speaker: speaker ?? /(\p{Lu}\p{L}+ \p{Lu}\p{L}+) said the/u.exec(paragraph)?.[1] ?? "",
        }),
      ),
    );
    const speakers = [...new Set(quotes.map(({ speaker }) => speaker).filter(Boolean))];
    const matter = {
      title: headline,
      date: day,
      days: [day],
      months: [day.slice(0, 7)],
      years: [day.slice(0, 4)],
      speakers,
      quotes,
    };
    put(
      join(folder, "content", "articles", name.replace(".txt", ".md")),
      `${JSON.stringify(matter)}\n\n${paragraphs.join("\n\n")}\n`,
    );
  }
  put(
    join(folder, "hugo.toml"),
    'baseURL = "/"\ntitle = "Bench"\ndisableKinds = ["RSS", "sitemap"]\n[permalinks]\narticles = "/:year/:month/:day/:slugorfilename/"\n[taxonomies]\nday = "days"\nmonth = "months"\nyear = "years"\nspeaker = "speakers"\n',
  );
  const page = (main: string) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Summary | plainify }}"><link rel="stylesheet" href="/css/site.css"></head><body><header><a href="/">Bench</a></header><main>${main}</main></body></html>\n`;
  const card =
    '<li><time>{{ .Date.Format "2 January 2006" }}</time> <a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Summary | plainify | truncate 240 }}</p></li>';
  const list = (pages: string) =>
    `<h1>{{ .Title }}</h1><ol>{{ range ${pages} }}${card}{{ end }}</ol>`;
  put(
    join(folder, "layouts/_default/single.html"),
    page(
      '<h1>{{ .Title }}</h1><p>{{ .Date.Format "Monday, 2 January 2006" }}</p>{{ .Content }}<ol>{{ range .Params.quotes }}<li>{{ .words }} <a href="/speakers/{{ .speaker | urlize }}/">{{ .speaker }}</a></li>{{ end }}</ol>{{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}',
    ),
  );
  put(join(folder, "layouts/_default/term.html"), page(list(".Pages.ByDate")));
  put(
    join(folder, "layouts/_default/terms.html"),
    page(
      '<h1>{{ .Title }}</h1><ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul>',
    ),
  );
  put(join(folder, "layouts/_default/list.html"), page(list("first 50 .Pages.ByDate")));
  put(join(folder, "layouts/index.html"), page(list("first 50 site.RegularPages.ByDate")));
}

/** The same text as a plain Eleventy site as its users write it: Markdown files, one Nunjucks layout, a home page. */
export function makeEleventySite(folder: string, articles: number): void {
  makeContent(join(folder, "articles"), articles);
  put(
    join(folder, "_includes/article.njk"),
    '<!doctype html><html lang="en"><title>{{ title }}</title><main><h1>{{ title }}</h1>{{ content | safe }}</main></html>\n',
  );
  put(join(folder, "articles/articles.json"), '{ "layout": "article.njk", "tags": "articles" }\n');
  put(
    join(folder, "index.njk"),
    '<!doctype html><html lang="en"><title>Bench</title><ul>{% for article in collections.articles | reverse %}{% if loop.index <= 50 %}<li><a href="{{ article.url }}">{{ article.data.title }}</a></li>{% endif %}{% endfor %}</ul></html>\n',
  );
  put(join(folder, "package.json"), '{ "type": "module" }\n');
}

function makeContent(folder: string, articles: number): void {
  mkdirSync(folder, { recursive: true });
  for (let n = 0; n < articles; n++) {
    const { name, headline, day, paragraphs } = invent(n);
    const matter = `---\ntitle: ${JSON.stringify(headline)}\ndate: ${day}\n---\n`;
    put(join(folder, name.replace(".txt", ".md")), `${matter}${paragraphs.join("\n\n")}\n`);
  }
}

function put(path: string, text: string): void {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
}
