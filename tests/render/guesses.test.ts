import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "../build/temporary-archive.ts";

test("a page says in words what was inferred, and nothing about the site's own language", async () => {
  using archive = new TemporaryArchive({
    "2019-05-03-harbour.txt":
      "Harbour dredged\n\nThe harbour was dredged on Monday, the council said.\n",
    "ferry.txt": seed(
      "4 May 2019",
      "Fähre fährt wieder",
      "Die Fähre fährt wieder, und die Leute auf der Insel sind sehr froh darüber, dass sie nicht mehr mit dem Boot fahren müssen.",
    ),
  });
  await archive.build();
  const harbour = archive.page("2019/05/03/harbour-dredged/index.html");
  expect(harbour).toContain(
    '<span class="inferred">May 3, 2019</span> (inferred from the name of the file)',
  );
  expect(harbour).not.toContain("<dt>Language");
  expect(archive.page("2019/05/04/fähre-fährt-wieder/index.html")).toContain(
    '<dt>Language</dt><dd><span class="inferred">German</span> (recognised by its words)</dd>',
  );
});

test("how a date is known is said in the language of the site", async () => {
  using archive = new TemporaryArchive(
    {
      "2019-05-03-hafen.txt":
        "Hafen ausgebaggert\n\nDer Hafen wurde am Montag ausgebaggert, sagte der Rat.\n",
    },
    "title: Kurier\nlang: de\n",
  );
  await archive.build();
  expect(archive.page("2019/05/03/hafen-ausgebaggert/index.html")).toContain(
    '<span class="inferred">3. Mai 2019</span> (erschlossen aus dem Dateinamen)',
  );
});
