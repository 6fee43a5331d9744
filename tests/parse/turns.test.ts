import { expect, test } from "vitest";
import { readArticle } from "../../src/content/read-article.ts";
import type { SeedPath } from "../../src/model/article.ts";

async function read(lines: readonly string[], format: "text" | "markdown" = "text") {
  const text = ["May 3, 2019", "Remarks at the harbour office", ...lines].join("\n\n");
  const bytes = new TextEncoder().encode(text);
  const { article } = await readArticle(
    { seed: "a.txt" as SeedPath, format, bytes },
    { lang: "en" },
  );
  if (!article) throw new Error("no article");
  const shown = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  return {
    roles: article.parts.slice(2).map(({ role, asks }) => (asks ? "question" : role)),
    labels: article.parts.flatMap(({ label }) => (label ? [shown(label)] : [])),
    turns: article.quotes.map((quote) => [quote.speaker?.name, shown(quote), quote.rule]),
    dateline: article.dateline,
  };
}

test("labels in capitals make turns, and each turn is a quotation of its speaker", async () => {
  const { roles, labels, turns } = await read([
    "QUESTION: Will it open before the summer?",
    "SECRETARY QUILL: It will open in June.",
    "MR. LIND: We have two dredgers, and a third comes.",
    "QUESTION: And the cost?",
    "SECRETARY QUILL: Nine million.",
  ]);
  expect(roles).toEqual(["question", "turn", "turn", "question", "turn"]);
  expect(labels[1]).toBe("SECRETARY QUILL");
  expect(turns).toEqual([
    ["Quill", "It will open in June.", "turn"],
    ["Lind", "We have two dredgers, and a third comes.", "turn"],
    ["Quill", "Nine million.", "turn"],
  ]);
});

test("a short label gets the fullest name, without a bracket", async () => {
  const { turns, dateline } = await read([
    "ROSA LIND, HARBOUR MASTER: Good evening.",
    "IVO FALK, HOST: What did you find?",
    "LIND (via telephone): Mud, mostly.",
    "FALK: And nothing of value?",
  ]);
  expect(turns.map(([name]) => name)).toEqual(["Rosa Lind", "Ivo Falk", "Rosa Lind", "Ivo Falk"]);
  expect(dateline).toBeUndefined();
});

test("names in small letters make turns if they recur", async () => {
  const { turns } = await read([
    "Rosa Lind: We dug for nine years.",
    "Ivo Falk: And what did you find?",
    "Lind: Mud, mostly, and four bicycles.",
    "Falk: And nothing of value?",
  ]);
  expect(turns.map(([name]) => name)).toEqual(["Rosa Lind", "Ivo Falk", "Rosa Lind", "Ivo Falk"]);
});

test("the questions of the newspaper are not quotations, those of a person are", async () => {
  const talk = (host: string) => [
    "Rosa Lind, the harbour master, spoke to the Echo and to Ivo Falk.",
    `${host}: Will it open before the summer?`,
    "LIND: It will open in June.",
    `${host}: And the cost?`,
    "LIND: Nine million.",
  ];
  const speakers = async (host: string) =>
    (await read(talk(host))).turns.map(([name]) => name).filter((name) => name !== "Rosa Lind");
  expect(await speakers("ECHO")).toEqual([]);
  expect(await speakers("FALK")).toEqual(["Ivo Falk", "Ivo Falk"]);
});

test("figures behind names are not quotations", async () => {
  const { turns } = await read([
    "Rosa Lind: 1,769.",
    "Ivo Falk: 1,501.",
    "Rosa Lind: 547.",
    "Ivo Falk: 46.",
  ]);
  expect(turns).toEqual([]);
});

test("a turn continues in paragraphs without a label, up to the last turn", async () => {
  const { roles, turns } = await read([
    "THE MAYOR: I have ten minutes.",
    "There is much to say.",
    "(Laughter.)",
    "Q. Who pays for the lamp?",
    "THE MAYOR: The town does.",
    "The meeting closed at nine.",
  ]);
  expect(roles).toEqual(["turn", "turn", "paragraph", "question", "turn", "paragraph"]);
  expect(turns.map(([name]) => name)).toEqual(["THE MAYOR", "THE MAYOR", "THE MAYOR"]);
});

test("turns on lines of one block are separated", async () => {
  const { roles, turns } = await read([
    "QUESTION: Will it open?\nMR. LIND: It will.\nQUESTION: When?\nMR. LIND: In June.",
  ]);
  expect(roles).toEqual(["question", "turn", "question", "turn"]);
  expect(turns.map(([, words]) => words)).toEqual(["It will.", "In June."]);
});

test("in Markdown the label may be bold", async () => {
  const { turns } = await read(
    [
      "**Rosa Lind:** We dug for nine years.",
      "**Ivo Falk:** And what did you find?",
      "**Rosa Lind:** Mud, mostly.",
    ],
    "markdown",
  );
  expect(turns).toEqual([
    ["Rosa Lind", "We dug for nine years.", "turn"],
    ["Ivo Falk", "And what did you find?", "turn"],
    ["Rosa Lind", "Mud, mostly.", "turn"],
  ]);
});

test.each([
  [
    "towns of a round-up",
    ["PORT ELLERY: The lights are out.", "SALTMARSH: Ours came back.", "HALM: We never had any."],
  ],
  [
    "an announcement",
    ["WHO: The harbour band", "WHEN: Friday at nine", "WHERE: The pier", "WHEN: Saturday at nine"],
  ],
  [
    "fields of events",
    ["Where: The old pier", "Cost: Nine pounds", "Where: The hall", "Cost: Four pounds"],
  ],
  ["a numbered list", ["A. Roe came first.", "B. Lind came second.", "A. Falk came third."]],
  [
    "quotations with a label",
    ["LIND: “We dug.”", "FALK: “What did you find?”", "LIND: “Mud.”", "FALK: “No more?”"],
  ],
  ["a single label", ["Rosa Lind: We dug for nine years.", "The harbour is deep.", "It is wide."]],
])("%s are not turns", async (_, lines) => {
  const { roles } = await read(lines);
  expect(roles).not.toContain("turn");
  expect(roles).not.toContain("question");
});
