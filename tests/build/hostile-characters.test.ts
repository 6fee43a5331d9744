import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { closeDirections } from "../../src/model/close-directions.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const override = "\u202e";

/** The texts and attribute values of a page. */
function* valuesIn(html: string): Generator<string> {
  const nodes = [...parseFragment(html).childNodes];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if ("value" in node) yield node.value;
    if ("attrs" in node) yield* node.attrs.map(({ value }) => value);
    if ("childNodes" in node) nodes.push(...node.childNodes);
  }
}

test("control characters are kept out of pages, and changes of direction are closed", async () => {
  using archive = new TemporaryArchive({
    "a.txt": seed(
      "Friday, May 3, 2019",
      `Harbour ${override}dredged`,
      "“It is\0 deep\u001b[2J\u0085now,” said Ines\u007f Calder.",
    ),
    "b.md": `---\ntitle: "A pier\\u009b31m"\ndate: 2019-05-04\nauthors: ["דנה לוי", "Jonas Abara"]\ntags: ["${override}tide", "water"]\n---\n\nIt is long &#27;[31m.\n`,
    [`c${override}txt.txt`]: seed("Sunday, May 5, 2019", "A boat", "It came back."),
  });
  archive.put("templates/undated.njk", "<p>{{ view.cards | dump | safe }}</p>");
  archive.put("seeds/d.txt", "No day\u009b\n\nNothing\0 more.\n");
  await archive.build();

  const pages = [...archive.site()].filter(([path]) => path.endsWith(".html"));
  for (const [path, html] of pages) {
    expect(html, path).not.toMatch(/[^\P{Cc}\t\n]/u);
    for (const value of valuesIn(html)) expect(closeDirections(value), path).toBe(value);
  }
  const pier = archive.page("a-pier-31m/index.html");
  expect(pier).toContain("<bdi>דנה לוי</bdi>, Jonas Abara");
  expect(pier).toContain(`<bdi>${override}tide\u202c</bdi>`);
  expect(archive.page("a-boat/index.html")).toContain(`<bdi>c${override}txt.txt\u202c</bdi>`);
  expect(archive.read("_site/index.html")).toContain(
    `<bdi dir="ltr">Harbour ${override}dredged\u202c</bdi>`,
  );
});

test("only the article's page shows a headline and a quotation of a hundred thousand characters in full", async () => {
  const words = "deep water ".repeat(8_000);
  using archive = new TemporaryArchive({
    "a.md": `---\ntitle: Headline of ${words}\ndate: 2019-05-03\ntags: [${words}]\n---\n\n“It is ${words}now,” said Ines Calder.\n`,
    "b.txt": seed("Saturday, May 4, 2019", "A new pier", "“It is long,” said Ines Calder."),
  });
  await archive.build();
  const own = [...archive.site()].filter(([, html]) => html.includes(words.trim()));
  expect(own.map(([path]) => path)).toEqual([
    expect.stringMatching(/^2019\/05\/03\/headline-of-[^/]*\/index\.html$/),
  ]);
  for (const [path, html] of archive.site()) {
    if (path !== own[0]?.[0] && path.endsWith(".html")) {
      expect(html.length, path).toBeLessThan(50_000);
    }
  }
  expect(archive.read("_site/index.html")).toMatch(/Headline of deep water [^<]*water…/);
});
