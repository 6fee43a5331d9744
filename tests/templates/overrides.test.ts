import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pageKinds } from "../../src/model/page.ts";
import { SettingsError } from "../../src/project/read-settings.ts";
import { seed, TemporaryArchive } from "../build/temporary-archive.ts";

const seeds = {
  "a.txt": seed(
    "3 May 2019",
    "Harbour <dredged> & open",
    "The boats came back before noon on Friday.",
  ),
  "b.txt": seed("4 May 2019", "Ferry returns", "The ferry came back on Saturday, a day later."),
};
const article = "harbour-dredged-open/index.html";

/** The same page in each language: the headline, a link to its day, the number of its quotations. */
const languages: Readonly<Record<string, string>> = {
  "article.njk": `<h1>{{ view.card.headline }}</h1><a href="{{ "/2019/" | href }}">{{ view.card.day | day("full") }}</a><p>{{ view.quotes.length | counted("quotations") }}</p>`,
  "article.liquid": `<h1>{{ view.card.headline | escape }}</h1><a href="{{ "/2019/" | href }}">{{ view.card.day | day: "full" }}</a><p>{{ view.quotes.length | counted: "quotations" }}</p>`,
  "article.html": `<h1>{{ view.card.headline | escape }}</h1><a href="{{ "/2019/" | href }}">{{ view.card.day | day: "full" }}</a><p>{{ view.quotes.length | counted: "quotations" }}</p>`,
  "article.md": `<h1>{{ view.card.headline | escape }}</h1><a href="{{ "/2019/" | href }}">{{ view.card.day | day: "full" }}</a><p>{{ view.quotes.length | counted: "quotations" }}</p>`,
  "article.11ty.js": `export function render({ view }) { return "<h1>" + this.escaped(view.card.headline) + '</h1><a href="' + this.href("/2019/") + '">' + this.day(view.card.day, "full") + "</a><p>" + this.counted(view.quotes.length, "quotations") + "</p>"; }`,
  "article.11ty.ts": `export default class { render({ view }: { view: { card: { headline: string; day: string }; quotes: unknown[] } }): string { return "<h1>" + this.escaped(view.card.headline) + '</h1><a href="' + this.href("/2019/") + '">' + this.day(view.card.day, "full") + "</a><p>" + this.counted(view.quotes.length, "quotations") + "</p>"; } }`,
};

describe.each(Object.keys(languages))("an archive's own %s", (name) => {
  test.each([
    ["url: https://example.org/archive/", "/archive/2019/"],
    ["host: file", "../../../../2019/index.html"],
  ])("renders the articles with %s, ours the rest", async (setting, link) => {
    using archive = new TemporaryArchive(seeds, `title: The Test Post\n${setting}\n`);
    archive.put(`templates/${name}`, languages[name] ?? "");
    const { failures } = await archive.build();
    expect(failures).toEqual([]);
    expect(archive.page(article).trim()).toBe(
      `<h1>Harbour &lt;dredged&gt; &amp; open</h1><a href="${link}">Friday, May 3, 2019</a><p>0 quotations</p>`,
    );
    expect(archive.read("_site/2019/index.html")).toContain('<table class="calendar">');
  });
});

test("a template can put its content into the frame of every page", async () => {
  using archive = new TemporaryArchive(seeds);
  archive.put(
    "templates/about.njk",
    "{% frame words.about, site.title %}<h1>All about {{ site.title }}</h1>{% endframe %}",
  );
  await archive.build();
  const page = archive.read("_site/about/index.html");
  expect(page).toContain("<title>About · The Test Post</title>");
  expect(page).toContain('<p class="page-info">The Test Post</p>');
  expect(page).toContain('<main id="main">\n<h1>All about The Test Post</h1>\n</main>');
});

test("layouts and includes are the folder's own; if one changes, its pages are rendered again, and no others", async () => {
  using archive = new TemporaryArchive(seeds);
  archive.put("templates/year.njk", "---\nlayout: sheet.njk\n---\n{% include 'year.html' %}");
  archive.put("templates/_includes/sheet.njk", "<main>{{ content | safe }}</main>");
  archive.put("templates/_includes/year.html", "In {{ view.year }}");
  await archive.build();
  expect(archive.read("_site/2019/index.html")).toBe("<main>In 2019</main>");
  expect((await archive.build()).rendered).toBe(0);
  archive.put("templates/_includes/year.html", "The year {{ view.year }}");
  const { rendered } = await archive.build();
  expect(rendered).toBe(1);
  expect(archive.read("_site/2019/index.html")).toBe("<main>The year 2019</main>");
  archive.remove("templates");
  expect((await archive.build()).rendered).toBe(1);
  expect(archive.read("_site/2019/index.html")).toContain('<table class="calendar">');
});

test("the first template of an archive renders its own kind of page again, and no other", async () => {
  using archive = new TemporaryArchive(seeds);
  await archive.build();
  archive.put("templates/article.njk", "{{ view.card.headline }}");
  const { rendered } = await archive.build();
  expect(rendered).toBe(2);
});

test("a page that its template cannot render is reported, and the others are published", async () => {
  using archive = new TemporaryArchive(seeds);
  archive.put("templates/year.njk", "{{ view.year | nosuch }}");
  const { failures } = await archive.build();
  expect(failures.map(({ file }) => file)).toEqual(["/2019/"]);
  expect(failures[0]?.message.reason).toContain("nosuch");
  expect(archive.has("_site/about/index.html")).toBe(true);
});

test.each([
  [["artcle.njk"], "There is no page kind artcle. Did you mean article?"],
  [["year.njk", "year.md"], "renders the same. Keep one."],
])("%s is refused before anything is built", (names, reason) => {
  using archive = new TemporaryArchive(seeds);
  for (const name of names) archive.put(`templates/${name}`, "");
  expect(() => archive.project).toThrow(SettingsError);
  expect(() => archive.project).toThrow(reason);
});

test("the documentation lists the data of each kind of page", () => {
  const text = readFileSync(join(import.meta.dirname, "../../docs/views.md"), "utf8");
  const [, chapter = ""] = /^## The kinds of page$([\s\S]*?)^## /m.exec(text) ?? [];
  const kinds = [...chapter.matchAll(/^### (.+)$/gm)].map(([, kind]) => kind);
  expect(kinds.toSorted()).toEqual([...pageKinds].toSorted());
});

test("the example in the documentation renders its page", async () => {
  const text = readFileSync(join(import.meta.dirname, "../../docs/templates.md"), "utf8");
  const example = /```njk\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
  using archive = new TemporaryArchive({ "c.txt": "The lamp\n\nIt burns without a date.\n" });
  archive.put("templates/undated.njk", example);
  expect((await archive.build()).failures).toEqual([]);
  expect(archive.read("_site/undated/index.html")).toMatch(
    /<li><a href="\/undated\/[^"]+" lang="en" dir="ltr">/,
  );
});
