import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ninjsItem } from "../../src/exports/ninjs.ts";
import { exported, hostileArticle } from "./random-articles.ts";

const text = { type: "string" };
const uri = { type: "string", format: "uri" };
const instant = { type: "string", format: "date-time" };

const object = (properties: object, required: readonly string[] = []) => ({
  type: "object",
  additionalProperties: false,
  properties,
  required,
});
const list = (properties: object, required?: readonly string[]) => ({
  type: "array",
  items: object(properties, required),
});
const words = list({ role: text, contentType: text, value: text }, ["value"]);
const concepts = list({ name: text, rel: text, uri, literal: text });

/** The properties of IPTC ninjs 3.2 that items use, as its schema has them; no other is allowed. */
const schema = object(
  {
    uri,
    type: { enum: ["text", "audio", "video", "picture", "graphic", "composite", "component"] },
    representationType: { enum: ["full", "partial"] },
    contentCreated: instant,
    versionCreated: instant,
    pubStatus: { enum: ["usable", "withheld", "canceled"] },
    rightsInfo: object({ linkedRights: uri }, ["linkedRights"]),
    language: text,
    title: text,
    headlines: words,
    by: text,
    descriptions: words,
    bodies: list({ role: text, contentType: text, value: text }, ["value"]),
    people: concepts,
    organisations: concepts,
    places: concepts,
    subjects: concepts,
    infoSources: list({ name: text, role: text, uri, literal: text }),
    located: text,
    altIds: list({ role: text, value: text }),
    standard: object({ name: text, version: text, schema: uri }),
  },
  ["uri"],
);
const ajv = new Ajv.default({ allErrors: true });
formats.default(ajv);
const isItem = ajv.compile(schema);

const site = {
  title: "The Courier",
  url: "https://courier.example/",
  licence: "https://licence.example/by/",
};

test("any article is an item of ninjs with its own words", () => {
  fc.assert(
    fc.property(hostileArticle, (article) => {
      const item = JSON.parse(JSON.stringify(ninjsItem(exported(article), site)));
      isItem(item);
      expect(isItem.errors).toBeNull();
      expect(item.headlines[0].value).toBe(article.headline?.value);
      expect(item.subjects.map(({ name }: { name: string }) => name)).toEqual([
        article.section,
        ...article.tags,
      ]);
      expect("contentCreated" in item).toBe(article.date !== undefined);
    }),
  );
});
