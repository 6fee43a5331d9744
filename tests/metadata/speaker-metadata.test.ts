import { expect, test } from "vitest";
import type { SpeakerLine } from "../../src/model/queries.ts";
import type { SpeakerKey } from "../../src/model/speaker.ts";
import { speakerMetadata } from "../../src/render/metadata/speaker-metadata.ts";
import { expandJsonLd, unknownTerms } from "./schema-org.ts";

const site = {
  title: "Post",
  lang: "en",
  base: "/",
  accent: "#7a1f2b",
  masthead: "centred",
  start: "newest",
} as const;

const line: SpeakerLine = {
  key: "ines-calder" as SpeakerKey,
  name: "Ines Calder",
  kind: "person",
  quotes: 4,
  profile: { role: "harbour master", note: "Until 2021." },
  otherNames: [
    { key: "calder" as SpeakerKey, name: "Calder", quotes: 1, rule: "surname", confidence: 0.9 },
  ],
  alternatives: [],
};

test.each([
  ["person", { "@type": "Person", jobTitle: "harbour master" }],
  ["organisation", { "@type": "Organization" }],
] as const)(
  "a page about a %s says its other names and what people.yaml says",
  async (kind, own) => {
    const { things } = speakerMetadata({ ...line, kind }, site);
    expect(things).toMatchObject([
      {
        "@type": "ProfilePage",
        mainEntity: {
          ...own,
          name: "Ines Calder",
          alternateName: ["Calder"],
          description: "Until 2021.",
        },
      },
    ]);
    const text = JSON.stringify({ "@context": "https://schema.org", "@graph": things });
    const nodes = await expandJsonLd(text, "https://post.example/");
    expect(nodes.flatMap(unknownTerms)).toEqual([]);
  },
);
