import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const seeds = {
  "a.txt": seed("3 May 2019", "Harbour dredged", "“It is deep,” said Ines Calder."),
  "arts/b.txt": seed("4 May 2019", "Paint dries", "“It is wet,” said Ines Calder."),
  "c.txt": seed("5 May 2019", "Ferry back", "“It is late,” said Omar Reyes."),
};

const page = "_site/speakers/ines-calder/index.html";

test("sameAs that is added changes the person's page and the articles that quote them, and no other", async () => {
  using archive = new TemporaryArchive(seeds);
  await archive.build();
  const before = archive.site();
  archive.put(
    "people.yaml",
    "- name: Ines Calder\n  sameAs: [https://people.example/calder, https://other.example/c]\n",
  );
  await archive.build();
  const changed = [...archive.site()].filter(([path, text]) => before.get(path) !== text);
  expect(changed.map(([path]) => path)).toEqual([
    "2019/05/03/harbour-dredged/index.html",
    "2019/05/04/paint-dries/index.html",
    "speakers/ines-calder/index.html",
  ]);
  expect(archive.read(page)).toContain('<a href="https://other.example/c">other.example</a>');
  archive.remove("people.yaml");
  await archive.build();
  expect(archive.site()).toEqual(before);
});

test("two people of one name share a page, which gives no page elsewhere, because it would be one person's", async () => {
  using archive = new TemporaryArchive(seeds);
  archive.put(
    "people.yaml",
    "- name: Ines Calder\n  seeds: [a.txt]\n  sameAs: [https://people.example/master]\n- name: Ines Calder\n  seeds: [arts/*]\n  sameAs: [https://people.example/painter]\n",
  );
  await archive.build();
  expect(archive.read(page)).not.toContain("people.example");
  expect(archive.page("harbour-dredged/index.html")).toContain("https://people.example/master");
  expect(archive.page("paint-dries/index.html")).toContain("https://people.example/painter");
});
