import { packageVersion, packageVersions } from "../project/package-versions.ts";
import { programFolder } from "../project/program.ts";

// The packages that each stage uses. If a version changes, that stage runs again: its results may differ, and a security fix has to
// reach published pages. A test compares the lists with the imports.

export const parserPackages = [
  "decode-named-character-reference",
  "fastest-levenshtein",
  "github-slugger",
  "gray-matter",
  "htmlparser2",
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

/** Only the parts of Eleventy that render templates; most of its dependencies serve and watch. */
export const rendererPackages = [
  "decode-named-character-reference",
  "github-slugger",
  "hast-util-raw",
  "hast-util-sanitize",
  "hast-util-to-html",
  "htmlparser2",
  "mdast-util-to-hast",
  "micromark-core-commonmark",
  "remark-gfm",
  "remark-html",
  "remark-parse",
  "unified",
  "unist-util-visit",
];

/** What packs the texts of the archive. */
export const exportPackages = ["fflate"];

/** The template languages that an archive may use. */
const languagePackages = ["liquidjs", "markdown-it", "nunjucks"];

export const parserVersions = (): readonly string[] => [
  ...runtimeVersions(),
  ...packageVersions(programFolder, parserPackages),
];

export const exportVersions = (): readonly string[] => [
  ...runtimeVersions(),
  ...packageVersions(programFolder, exportPackages),
];

export const rendererVersions = (ownTemplates: boolean): readonly string[] => [
  ...runtimeVersions(),
  packageVersion(programFolder, "@11ty/eleventy") ?? "",
  ...packageVersions(programFolder, [
    ...rendererPackages,
    ...(ownTemplates ? languagePackages : []),
  ]),
];

/** Node brings the names of months, the order of letters, character classes and encodings. */
export const runtimeVersions = (): readonly string[] => {
  const { node, icu, unicode, cldr } = process.versions;
  return [`node@${node}`, `icu@${icu}`, `unicode@${unicode}`, `cldr@${cldr}`];
};
