import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "../build/temporary-archive.ts";

test("every listed quotation is on the article's page, including one in the headline", async () => {
  using archive = new TemporaryArchive({
    "deep.txt": seed(
      "3 May 2019",
      "Master: 'It is deep enough'",
      "“It is deep,” said Ines Calder, the harbour master. “We stop here.”",
    ),
  });
  await archive.build();
  const page = archive.page("master-it-is-deep-enough/index.html");
  const listed = [...page.matchAll(/href="#(q\d+)"/g)].map(([, anchor]) => anchor);
  // The third continues the second: they are listed once, and both are marked in the text.
  expect(listed).toEqual(["q1", "q2"]);
  for (const anchor of [...listed, "q3"]) expect(page).toContain(`id="${anchor}"`);
});
