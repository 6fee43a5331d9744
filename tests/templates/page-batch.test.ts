import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "../build/temporary-archive.ts";

const between = "<!-- next page of the batch -->";

test("the separator of pages may be in an article, as text or as markup", async () => {
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
    "Harbour &lt;!-- next page of the batch --&gt; open",
  );
});

test("each page of a batch that fails is reported, and the others are published", async () => {
  using archive = new TemporaryArchive({
    "a.txt": seed("3 May 2019", "No date", "The boats came back."),
    "b.txt": seed("4 May 2019", "No end", "The boats came back."),
    "c.txt": seed("5 May 2019", "Harbour", "The boats came back."),
  });
  archive.put(
    "templates/article.11ty.js",
    `export const standalone = true;
    export function render({ view: { card } }) {
      if (card.headline === "No date") throw new Error("no date");
      return card.headline === "No end" ? "${between}" : card.headline;
    }`,
  );
  const { failures } = await archive.build();
  expect(failures.map(({ message }) => message.reason)).toEqual([
    expect.stringMatching(/article\.11ty\.js failed: no date$/),
    expect.stringContaining(`failed: A standalone template must not print ${between}`),
  ]);
  expect(archive.page("harbour/index.html")).toBe("Harbour");
  expect(archive.has("_site/about/index.html")).toBe(true);
});

test.each([
  ["url: https://example.org/archive/", "/archive/"],
  ["host: file", "../../../../"],
])(
  "an archive's own standalone template renders each article at its address with %s",
  async (setting, base) => {
    const article = (day: string) =>
      seed(`${day} May 2019`, `Harbour ${day}`, "The boats came back.");
    using archive = new TemporaryArchive(
      { "a.txt": article("3"), "b.txt": article("4") },
      `title: The Test Post\n${setting}\n`,
    );
    archive.put(
      "templates/article.11ty.js",
      "export const standalone = true; export const render = async ({ view, site }) => view.card.headline + ' ' + site.base;",
    );
    const { failures } = await archive.build();
    expect(failures).toEqual([]);
    for (const day of ["3", "4"]) {
      expect(archive.page(`harbour-${day}/index.html`)).toBe(`Harbour ${day} ${base}`);
    }
  },
);
