import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { invent } from "./make-corpus.ts";

/** The same text as a Hugo site with the barest templates: a page an article, a list of all by year, a home page. */
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
