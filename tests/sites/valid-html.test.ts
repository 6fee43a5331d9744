import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { expectedFiles, siteNames } from "./golden-sites.ts";

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
      "doctype-style": ["error", { style: "lowercase" }],
      "long-title": "off", // a headline is as long as the newspaper made it
      "no-trailing-whitespace": "off", // affects only how the source looks
      "tel-non-breaking": "off", // an article's words are not ours to set
    },
  }),
);

test.each(siteNames())("every page of %s is valid HTML", async (name) => {
  const faults: string[] = [];
  for (const [path, text] of expectedFiles(name)) {
    if (!path.endsWith(".html")) continue;
    const { results } = await validator.validateString(text);
    for (const { messages } of results) {
      for (const { line, ruleId, message } of messages)
        faults.push(`${path}:${line} ${ruleId} ${message}`);
    }
  }
  expect(faults).toEqual([]);
});
