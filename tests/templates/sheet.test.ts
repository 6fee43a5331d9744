import { expect, test } from "vitest";
import { pagesOfSheet, sheetOf } from "../../src/eleventy/sheet.ts";
import { seed, TemporaryArchive } from "../build/temporary-archive.ts";

const between = "<!-- next page of the sheet -->";

test("what stands between the pages of a sheet may stand in an article, as text or as markup", async () => {
  const words = `The boats came back ${between} before noon on Friday, he said.`;
  using archive = new TemporaryArchive(
    {
      "a.txt": seed("3 May 2019", `Harbour ${between} open`, words),
      "b.md": `---\ntitle: Ferry ${between} back\ndate: 2019-05-03\n---\n\n${words}\n\n${between}\n\n> ${words}\n\n\`${between}\`\n`,
    },
    `title: The ${between} Post\ntagline: Of ${between}\n`,
  );
  const { failures } = await archive.build();
  expect(failures).toEqual([]);
  expect(archive.read("_site/2019/05/03/index.html")).toContain(
    "Harbour &lt;!-- next page of the sheet --&gt; open",
  );
});

test("a sheet that comes apart into another number of pages is told of", async () => {
  const views = [{ url: "/a/" }, { url: "/b/" }] as never;
  const sheet = sheetOf(views, { host: "root" } as never, { pure: true, render: () => between });
  const content = await sheet.render();
  expect(() => pagesOfSheet(sheet, content)).toThrow("A sheet of 2 pages came out as 4");
});

test.each([
  ["url: https://example.org/archive/", "/archive/"],
  ["host: file", "../../../../"],
])(
  "an archive's own pure template draws each article at its address with %s",
  async (setting, base) => {
    const article = (day: string) =>
      seed(`${day} May 2019`, `Harbour ${day}`, "The boats came back.");
    using archive = new TemporaryArchive(
      { "a.txt": article("3"), "b.txt": article("4") },
      `title: The Test Post\n${setting}\n`,
    );
    archive.put(
      "templates/article.11ty.js",
      "export const pure = true; export const render = async ({ view, site }) => view.card.headline + ' ' + site.base;",
    );
    const { failures } = await archive.build();
    expect(failures).toEqual([]);
    for (const day of ["3", "4"]) {
      expect(archive.page(`harbour-${day}/index.html`)).toBe(`Harbour ${day} ${base}`);
    }
  },
);
