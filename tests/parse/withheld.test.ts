import { expect, test } from "vitest";
import { readArticle } from "../../src/content/read-article.ts";
import type { Article, SeedPath } from "../../src/model/article.ts";
import type { Day } from "../../src/model/day.ts";
import type { ParseSettings } from "../../src/model/settings.ts";

const body = "The harbour was dredged on Friday and the boats came back before noon.\n";

function read(text: string, settings: Partial<ParseSettings> = {}, fix?: string) {
  return readArticle(
    {
      seed: "a.md" as SeedPath,
      format: "markdown",
      bytes: new TextEncoder().encode(text),
      ...(fix !== undefined && { fix: { path: "a.fix.yaml", text: fix } }),
    },
    { lang: "en", ...settings },
  );
}

const status = async (...given: Parameters<typeof read>): Promise<Article["status"] | undefined> =>
  (await read(...given)).article?.status;

const yaml = (...lines: readonly string[]): string =>
  ["---", "title: Harbour dredged", "date: 2019-05-03", ...lines, "---", "", body].join("\n");

test.each([
  "draft: true",
  "draft: True",
  "DRAFT: TRUE",
  "Draft : yes",
  "draft: on",
  "draft: 1",
  "draft: 'true'",
  '"draft": "yes"',
  "draft: true # until Friday",
  "draft: !!bool true",
  "draft: &flag true",
  "draft:\n  true",
  "draft: [true]",
  "draft: { value: yes }",
  "? draft\n: true",
  "draft:\u00a0true",
  "draft:true",
  "\tdraft: true",
  "draft: later",
  "draft:",
  "is_draft: y",
  "isDraft: true",
  "entwurf: ja",
  "published: false",
  "published: no",
  "Published: 'False'",
  "published: 0",
  "published:",
  "published: not yet",
  "publish: false",
  "public: false",
  "visible: false",
  "listed: no",
  "private: true",
  "hidden: true",
  "unlisted: true",
  "visibility: private",
  "visibility: members",
  "status: draft",
  "status: Draft",
  "status: ' DRAFT '",
  "status: [draft]",
  "status: pending",
  "status: unlisted",
  "status: banana",
  "status:",
  "post_status: auto-draft",
  "state: draft",
  "permalink: false",
  "_build: { render: never }",
  "params:\n  draft: true",
  "defaults: &d { draft: true }\n<<: *d",
  "draft: true\ndraft: false",
  "status: published\npublished: false",
  "password: hunter2",
  "embargo: true",
  "embargo: 2019-06-01",
  "publishDate: 2019-06-01",
  "publish_on: soon",
  "expiryDate: 2020-01-01",
  "draft: *missing",
  "exclude: true",
  "note: a\u0085draft: true",
])("an article with %j is not published", async (line) => {
  const { article, messages } = await read(yaml(line));
  expect(article?.status).toBe("draft");
  expect(article?.headline?.value).toBe("Harbour dredged");
  const rules = messages.map(({ rule }) => rule);
  expect(rules.some((rule) => /^(?:withheld|status-unknown)/.test(rule))).toBe(true);
});

test.each([
  "draft: false",
  "draft: 'No'",
  "draft: off",
  "published: true",
  "published: 2019-05-03",
  "publish: Yes",
  "status: published",
  "status: Publish",
  "status: PUBLIC",
  "visibility: public",
  "private: false",
  "unlisted: no",
  "state: Ohio",
  "type: post",
  "layout: post",
  "permalink: /harbour/",
  "embargo: none",
  "embargo: 2019-05-03",
  "publishDate: 2019-05-03",
  "expiryDate: never",
  "expiryDate:",
  "comments: { enabled: false, visible: false }",
  "image: { private: true }",
  "# draft: true",
  "password: ''",
])("an article with %j is published", async (line) => {
  const { article, messages } = await read(yaml(line));
  expect(article?.status).toBe("published");
  expect(messages.filter(({ level }) => level === "error")).toEqual([]);
});

test.each(["withdrawn", "Withdrawn", "WITHDRAWN", "retracted"])(
  "an article of status %s is withdrawn, with its reason",
  async (word) => {
    const { article } = await read(yaml(`status: ${word}`, "reason: It was another harbour."));
    expect(article).toMatchObject({ status: "withdrawn", reason: "It was another harbour." });
  },
);

const heads: Readonly<Record<string, string>> = {
  "Windows line ends": yaml("draft: true").replaceAll("\n", "\r\n"),
  "old Macintosh line ends": yaml("draft: true").replaceAll("\n", "\r"),
  "a byte-order mark": `\ufeff${yaml("draft: true")}`,
  "blank lines and a comment above it": `\n<!-- exported -->\n\n${yaml("draft: true")}`,
  "indented keys": "---\n  title: x\n  draft: true\n---\n\nText.\n",
  "long dashes for fences": "—\ntitle: x\ndraft: true\n—\n\nText.\n",
  "four dashes": "----\ntitle: x\ndraft: true\n----\n\nText.\n",
  "no second fence": "---\ntitle: x\ndraft: true\n\nText.\n",
  "a blank line and no second fence": "---\ntitle: x\n\ndraft: true\n\nText.\n",
  "the fence of YAML's end": "---\ntitle: x\ndraft: true\n...\n\nText.\n",
  "one line of braces": "---\n{title: x, draft: true}\n---\n\nText.\n",
  TOML: '+++\ntitle = "x"\ndraft = true\n+++\n\nText.\n',
  "TOML in a fence of YAML's": '---toml\ntitle = "x"\ndraft = true\n---\n\nText.\n',
  "TOML that is broken": '+++\ntitle = "x\ndraft = true\n+++\n\nText.\n',
  "TOML with a table": '+++\ntitle = "x"\n[params]\ndraft = true\n+++\n\nText.\n',
  JSON: '{\n  "title": "x",\n  "draft": true\n}\n\nText.\n',
  "JSON in a fence": ';;;\n{"title": "x", "draft": true}\n;;;\n\nText.\n',
  "JSON that is broken": '{\n  "title": "x"\n  "draft": true\n}\n\nText.\n',
  "lines without fences": "Title: x\nDate: 2019-05-03\nStatus: draft\n\nText.\n",
  "lines closed by a fence": "title: x\ndraft: true\n---\n\nText.\n",
  "keywords of org": "#+TITLE: x\n#+DRAFT: true\n\nText.\n",
  "fields of reStructuredText": ":title: x\n:status: hidden\n\nText.\n",
  "a comment": "<!--\ntitle: x\nstatus: draft\n-->\n\nText.\n",
  "code, which is not run": "---js\n{ draft: true }\n---\n\nText.\n",
  "YAML that is broken above it": "---\ntitle: [x\ndraft: true\n---\n\nText.\n",
  "YAML that is broken around it": "---\ntitle: x\n  - draft: true\n---\n\nText.\n",
};

const strays: Readonly<Record<string, string>> = {
  "a fence of tildes": "~~~\ntitle: x\ndraft: true\n~~~\n\nText.\n",
  "a block of code": "```yaml\ntitle: x\npublished: false\n```\n\nText.\n",
  "a heading above it": "# Harbour\n\n---\ntitle: x\ndraft: true\n---\n\nText.\n",
  "words above it": "Exported on Monday\n---\ntitle: x\nstatus: private\n---\n\nText.\n",
  "the end of the file": `${body}\n---\ndraft: true\n---\n`,
  "a line alone": `Status: Draft\n\n${body}`,
  "a comment of one line": `<!-- draft: true -->\n\n${body}`,
};

test.each(Object.entries(strays))("a clear statement is heeded with %s", async (_, text) => {
  const { article, messages } = await read(text);
  expect(article?.status).toBe("draft");
  expect(messages.map(({ rule }) => rule)).toContain("withheld-in-doubt");
});

test.each([
  `Status: pending\n\n${body}`,
  `Published: 3 May 2019\n\n${body}`,
  `# Harbour\n\n${body.trim().repeat(3)}\n\n\`\`\`\ndraft: true\n\`\`\`\n\n${`${body}\n`.repeat(8)}`,
  `Private: the boats came back, they said.\n\n${body}`,
  `${body}\nDraft: Marrow Bay chose first, then Saltmarsh\n`,
])("words that withhold nothing are text: %j", async (text) => {
  expect(await status(text)).toBe("published");
});

test.each(Object.entries(heads))("a draft is a draft in a head with %s", async (_, text) => {
  expect(await status(text)).toBe("draft");
});

test("a head that cannot be read is not published if it may have withheld the article", async () => {
  const broken = (line: string) => `---\n"title: x\n${line}\n---\n\nText.\n`;
  const { article, messages } = await read(broken("  draft = true"));
  expect(article?.status).toBe("draft");
  expect(messages.map(({ rule }) => rule)).toContain("withheld");
  expect(await status(broken("  author = Jo Roe"))).toBe("published");
  const nested = await read(yaml('note: "not closed', "  draft = true"));
  expect(nested.article?.status).toBe("draft");
  expect(nested.messages.map(({ rule }) => rule)).toContain("withheld-in-doubt");
});

test("days of release and of expiry are compared with the day in asOf", async () => {
  const expiring = yaml("expiryDate: 2020-01-01");
  const embargoed = yaml("embargo: 2019-06-01");
  expect(await status(expiring, { asOf: "2019-12-31" as Day })).toBe("published");
  expect(await status(expiring, { asOf: "2020-01-01" as Day })).toBe("draft");
  expect(await status(embargoed, { asOf: "2019-05-31" as Day })).toBe("draft");
  expect(await status(embargoed, { asOf: "2019-06-01" as Day })).toBe("published");
  expect(await status(yaml(), { asOf: "2019-05-02" as Day })).toBe("draft");
});

test("a fix file publishes what the front matter withholds, and silences the message", async () => {
  const { article, messages } = await read(yaml("status: banana"), {}, "status: published\n");
  expect(article?.status).toBe("published");
  expect(messages).toEqual([]);
});

test.each([
  ["status: Withdrawn\n", "a status in another spelling"],
  ["Status: withdrawn\n", "a key in another spelling"],
  ["draft: true\n", "a key that is not one of a fix file's"],
  ["headline: [\nstatus: withdrawn\n", "a fault in front of it"],
  ["status: *x\n", "an alias"],
])("a fix file that may withhold its article keeps it offline: %j, %s", async (fix) => {
  const { article, messages } = await read(yaml(), {}, fix);
  expect(article?.status).toBe("draft");
  expect(messages.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["fix-invalid", "withheld-in-doubt"]),
  );
});

test("the valid keys of a fix file count, even if others are wrong", async () => {
  const { article } = await read(yaml(), {}, "status: withdrawn\nheadlin: x\nreason: Wrong.\n");
  expect(article).toMatchObject({ status: "withdrawn", reason: "Wrong." });
  expect(await status(yaml(), {}, "headlin: x\n")).toBe("published");
});
