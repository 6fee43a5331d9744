import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const settings = `title: The Test Post
url: https://post.example/
search: true
exports: [articles, quotations, people]
`;

const seeds = Object.fromEntries(
  [
    ["a.txt", "“It is deep,” said Ines Calder, the harbour master."],
    ["b.txt", "“It is wet,” said Ines M. Calder. “It is late,” said Omar Reyes."],
    ["c.txt", "“It is cold,” said Mrs. Calder."],
    ["d.txt", "“It is far,” said Tom Calder."],
    ["e.txt", "“It is dark,” said Ines Calder."],
    ["f.txt", "“It is dear,” said Ines Calder."],
  ].map(([name = "", text = ""], i) => [name, seed(`${3 + i} May 2019`, `Report ${i}`, text)]),
);

test("a hidden person is named in the text of articles and nowhere else", async () => {
  using archive = new TemporaryArchive(seeds, settings);
  await archive.build();
  expect(archive.read("_site/speakers/ines-calder/index.html")).toContain("It is deep");
  archive.put("people.yaml", "- name: Ines Calder\n  hidden: true\n");
  await archive.build();
  const site = archive.site();
  const paths = [...site.keys()];
  expect(paths.filter((path) => /speakers\/(?:ines|calder)/.test(path))).toEqual([]);
  expect(paths).toContain("speakers/tom-calder/index.html");
  const keys = /ines-(?:m-)?calder|speakers\/calder|"key":"calder"/;
  expect([...site].flatMap(([path, text]) => (keys.test(text) ? [path] : []))).toEqual([]);
  // As a value of its own, or in an element of its own: not in the words of articles.
  const alone = /["'>](?:Ines(?: M\.)?|Mrs\.) Calder["'<]/;
  expect([...site].flatMap(([path, text]) => (alone.test(text) ? [path] : []))).toEqual([]);
});

test("taking hidden back gives the bytes from before", async () => {
  using archive = new TemporaryArchive(seeds, settings);
  await archive.build();
  const before = archive.site();
  archive.put("people.yaml", "- name: Ines Calder\n  hidden: true\n");
  await archive.build();
  archive.remove("people.yaml");
  await archive.build();
  expect(archive.site()).toEqual(before);
});
