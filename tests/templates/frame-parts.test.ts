import { expect, test } from "vitest";
import { SettingsError } from "../../src/project/read-settings.ts";
import { seed, TemporaryArchive } from "../build/temporary-archive.ts";

const seeds = { "a.txt": seed("3 May 2019", "Harbour dredged", "The boats came back.") };

const pagesOf = (archive: TemporaryArchive) =>
  [...archive.site()].filter(([path]) => path.endsWith(".html"));

test("a part replaces ours on every page, in the archive's own templates too, and is read again when it changes", async () => {
  using archive = new TemporaryArchive(seeds);
  archive.put("templates/about.njk", "{% frame %}<h1>Ours</h1>{% endframe %}");
  archive.put("templates/parts/footer.html", "<footer>Printed in Marrow Bay</footer>\n");
  await archive.build();
  for (const [path, html] of pagesOf(archive)) {
    expect(html, path).toContain("<footer>Printed in Marrow Bay</footer>");
    expect(html, path).not.toContain('class="site-footer"');
    expect(html, path).toContain('class="site-nav"');
  }
  archive.put("templates/parts/footer.html", "<footer>Printed elsewhere</footer>\n");
  await archive.build();
  for (const [path, html] of pagesOf(archive)) expect(html, path).toContain("Printed elsewhere");
  archive.remove("templates/parts");
  await archive.build();
  expect(archive.read("_site/index.html")).toContain('class="site-footer"');
});

test("a module extends ours, and knows the site and the page", async () => {
  using archive = new TemporaryArchive(seeds);
  archive.put(
    "templates/parts/footer.11ty.js",
    "export const render = ({ site, page, original }) => original + '<p>' + site.title + ' ' + page.url + '</p>';",
  );
  archive.put("templates/parts/head.html", '<link rel="license" href="/licence/">\n');
  await archive.build();
  const page = archive.page("harbour-dredged/index.html");
  expect(page).toContain('class="site-footer"');
  expect(page).toContain("<p>The Test Post /2019/05/03/harbour-dredged/</p>");
  expect(page).toMatch(/<link rel="license" href="\/licence\/">\n<\/head>/);
});

test("a part that throws is reported with its file, and pages are kept", async () => {
  using archive = new TemporaryArchive(seeds);
  archive.put("templates/parts/footer.11ty.js", "export const render = () => missing;");
  const { failures } = await archive.build();
  expect(failures[0]?.message.reason).toMatch(/footer\.11ty\.js: missing is not defined/);
});

test("a part that the frame does not have, and a second file for one, are refused", () => {
  using archive = new TemporaryArchive(seeds);
  archive.put("templates/parts/foter.html", "");
  expect(() => archive.project).toThrow(SettingsError);
  expect(() => archive.project).toThrow(/no part of the frame foter.*Did you mean footer\?/);
  archive.remove("templates/parts/foter.html");
  archive.put("templates/parts/footer.html", "");
  archive.put("templates/parts/footer.11ty.js", "");
  expect(() => archive.project).toThrow(/Keep one/);
});
