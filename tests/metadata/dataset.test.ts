import { expect, test } from "vitest";
import { datasetMetadata } from "../../src/render/metadata/dataset-metadata.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import { expandJsonLd, unknownTerms } from "./schema-org.ts";

const site: SiteView = {
  title: "The Test Post",
  lang: "en",
  base: "/",
  accent: "#7a1f2b",
  masthead: "centred",
  start: "newest",
};

const file = { name: "articles-2019.csv", type: "text/csv", bytes: 1234 };

test("a page of data names its files, their formats, sizes and licence", async () => {
  const { things } = datasetMetadata(
    {
      name: "Articles",
      description: "Every article.",
      url: "https://post.example/data/",
      licence: "https://post.example/licence/",
      days: ["1911-01-02", "1987-12-31"],
      files: [{ ...file, url: "https://post.example/data/articles-2019.csv" }],
    },
    site,
  );
  const text = JSON.stringify({ "@context": "https://schema.org", "@graph": things });
  const nodes = await expandJsonLd(text, "https://post.example/");
  expect(nodes.flatMap(unknownTerms)).toEqual([]);
  expect(things).toMatchObject([
    {
      "@type": "Dataset",
      license: "https://post.example/licence/",
      temporalCoverage: "1911-01-02/1987-12-31",
      distribution: [
        { contentUrl: "https://post.example/data/articles-2019.csv", contentSize: "1234 B" },
      ],
    },
  ]);
});

test("what is not known of the data is left out", () => {
  const [thing] = datasetMetadata({ name: "A", description: "B", files: [file] }, site).things;
  for (const property of ["url", "license", "temporalCoverage"])
    expect(thing).not.toHaveProperty(property);
  expect(thing).toMatchObject({ distribution: [{ name: "articles-2019.csv" }] });
});
