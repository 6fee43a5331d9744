import { packageVersion, packageVersions } from "../project/package-versions.ts";
import { programFolder } from "../project/program.ts";

// What other people's code each stage uses. Where a version changes, that stage's work is done again: it may turn out differently, and a
// security fix has to reach pages that are published. A test holds the lists against the imports.

export const parserPackages = [
  "decode-named-character-reference",
  "fastest-levenshtein",
  "gray-matter",
  "iconv-lite",
  "jschardet",
  "micromark-core-commonmark",
  "remark-gfm",
  "remark-parse",
  "smol-toml",
  "unified",
  "unist-util-visit",
  "valibot",
  "yaml",
];

/** Of Eleventy only what templates are rendered with; most of what it depends on serves and watches. */
export const rendererPackages = [
  "hast-util-raw",
  "hast-util-sanitize",
  "hast-util-to-html",
  "mdast-util-to-hast",
  "micromark-core-commonmark",
  "remark-gfm",
  "remark-html",
  "remark-parse",
  "unified",
  "unist-util-visit",
];

/** The languages of templates that an archive may have of its own. */
const languagePackages = ["liquidjs", "markdown-it", "nunjucks"];

export const parserVersions = (): readonly string[] => [
  ...runtimeVersions(),
  ...packageVersions(programFolder, parserPackages),
];

export const rendererVersions = (ownTemplates: boolean): readonly string[] => [
  ...runtimeVersions(),
  packageVersion(programFolder, "@11ty/eleventy") ?? "",
  ...packageVersions(programFolder, [
    ...rendererPackages,
    ...(ownTemplates ? languagePackages : []),
  ]),
];

/** Names of months, orders of letters, classes of characters and encodings come with Node. */
export const runtimeVersions = (): readonly string[] => {
  const { node, icu, unicode, cldr } = process.versions;
  return [`node@${node}`, `icu@${icu}`, `unicode@${unicode}`, `cldr@${cldr}`];
};
