import { describe, expect, test } from "vitest";
import type { NameEvidence } from "../../../src/model/identity.ts";
import { type SpeakerKey, speakerKeyOf } from "../../../src/model/speaker.ts";
import { resolvePeople } from "../../../src/plan/people/resolve-people.ts";

type Known = Partial<Omit<NameEvidence, "titles">> & { readonly titles?: readonly string[] };

const named = (name: string, { titles = [], ...known }: Known = {}): NameEvidence => ({
  key: speakerKeyOf(name) ?? ("" as SpeakerKey),
  name,
  kind: "person",
  quotes: known.articles ?? 1,
  articles: 1,
  isSettled: false,
  he: 0,
  she: 0,
  years: [2016, 2016],
  ...known,
  titles: new Map(titles.map((title) => [title, known.articles ?? 1])),
});

/** Each name with whom it means, if that is another name. */
const joins = (names: readonly NameEvidence[], together: readonly string[] = []) =>
  Object.fromEntries(
    resolvePeople(names, (a, b) => together.includes(a) && together.includes(b)).flatMap(
      ({ key, person, rule }) => (key === person ? [] : [[key, `${person} (${rule})`]]),
    ),
  );

describe("full names of one person", () => {
  test("a middle name or its initial", () => {
    const names = [
      named("Ada Quillon", { quotes: 5 }),
      named("Ada M. Quillon"),
      named("Ada Mary Quillon"),
    ];
    expect(joins(names)).toEqual({
      "ada-m-quillon": "ada-quillon (middle-name)",
      "ada-mary-quillon": "ada-quillon (middle-name)",
    });
  });

  test("marks and special letters", () => {
    const names = [named("José Brandøe", { quotes: 2 }), named("Jose Brandoe")];
    expect(joins(names)).toEqual({ "jose-brandoe": "josé-brandøe (spelling)" });
  });

  test("a short given name with a title in common", () => {
    const names = [
      named("Leonard Brandt", { quotes: 2, titles: ["harbour board"] }),
      named("Len Brandt", { titles: ["harbour board"] }),
    ];
    expect(joins(names)).toEqual({ "len-brandt": "leonard-brandt (short-given-name)" });
  });

  test("a short given name alone is not enough", () => {
    expect(joins([named("Leonard Brandt"), named("Len Brandt")])).toEqual({});
  });

  test("a suffix with the same middle name", () => {
    const names = [named("Karl R. Brandt", { quotes: 2 }), named("Karl R. Brandt Jr.")];
    expect(joins(names)).toEqual({ "karl-r-brandt-jr": "karl-r-brandt (suffix)" });
  });
});

describe("people who are not one", () => {
  test.each([
    ["father and son", [named("Karl Brandt"), named("Karl Brandt Jr.")]],
    ["two sons", [named("Karl Brandt Jr."), named("Karl Brandt III")]],
    [
      "a father with his son's office",
      [
        named("Karl Brandt Sr.", { titles: ["senator"] }),
        named("Karl Brandt", { titles: ["senator"] }),
      ],
    ],
    ["other middle names", [named("Karl A. Brandt"), named("Karl B. Brandt")]],
    ["members of a family", [named("Karl Brandt"), named("Ada Brandt")]],
    ["other years", [named("Karl Brandt", { years: [1950, 1951] }), named("Karl A. Brandt")]],
    ["a man and a woman", [named("Chris Brandt", { he: 2 }), named("Chris A. Brandt", { she: 2 })]],
  ])("%s", (_, names) => {
    expect(joins(names)).toEqual({});
  });

  test("two whom one article quotes", () => {
    const names = [named("Ada Quillon", { quotes: 5 }), named("Ada M. Quillon")];
    expect(joins(names, ["ada-quillon", "ada-m-quillon"])).toEqual({});
  });

  test("a name that fits two people is neither", () => {
    const names = [
      named("Karl Brandt", { quotes: 9 }),
      named("Karl A. Brandt"),
      named("Karl B. Brandt"),
    ];
    expect(joins(names)).toEqual({});
    const [doubtful] = resolvePeople(names, () => false);
    expect(doubtful?.alternatives.map(({ key }) => key)).toEqual([
      "karl-a-brandt",
      "karl-b-brandt",
    ]);
  });
});

describe("a last name alone", () => {
  const quillon = named("Ada Quillon", { articles: 12, she: 12, titles: ["mayor"] });

  test("means the only one who has it", () => {
    expect(joins([quillon, named("Quillon")])).toEqual({ quillon: "ada-quillon (surname)" });
  });

  test("with its particles", () => {
    const names = [named("Willy de Corte", { articles: 5 }), named("De Corte")];
    expect(joins(names)).toEqual({ "de-corte": "willy-de-corte (surname)" });
  });

  test("means the one who has the same title", () => {
    const names = [
      quillon,
      named("Tom Quillon", { articles: 3 }),
      named("Quillon", { titles: ["mayor"] }),
    ];
    expect(joins(names)).toEqual({ quillon: "ada-quillon (surname)" });
  });

  test.each([
    ["two have it", [quillon, named("Tom Quillon", { articles: 4 })], named("Quillon")],
    ["it is another's title", [quillon], named("Quillon", { titles: ["bishop"] })],
    ["it is a man's", [quillon], named("Quillon", { he: 2 })],
    ["it is of other years", [quillon], named("Quillon", { years: [1950, 2016] })],
    ["one article gives the full name", [named("Ada Quillon")], named("Quillon")],
    ["many people have it", [named("Ada Smith", { articles: 5 })], named("Smith")],
  ])("means nobody if %s", (_, full, surname) => {
    expect(joins([...full, surname])).toEqual({});
  });
});

test("the order of names does not matter", () => {
  const names = [
    named("Ada Quillon", { articles: 12 }),
    named("Ada M. Quillon"),
    named("Tom Quillon"),
    named("Quillon"),
    named("A. Quillon"),
  ];
  const all = (given: readonly NameEvidence[]) =>
    resolvePeople(given, () => false).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  expect(all(names.toReversed())).toEqual(all(names));
});

test("an organisation keeps its name", () => {
  const names = [named("Harbour Board", { kind: "organisation" }), named("Board", { articles: 5 })];
  expect(joins(names)).toEqual({});
});
