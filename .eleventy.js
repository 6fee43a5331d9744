// The door for Eleventy's own commands: `npx eleventy` builds the archive, `npx eleventy --serve` serves and watches it.
// Imports are dynamic because Eleventy, when it serves, reads static ones with a parser that knows no TypeScript.
export default async function (config) {
  const { progress } = await import("./src/cli/progress.ts");
  const { eleventyPlugin } = await import("./src/plugin/eleventy-plugin.ts");
  const { openProject } = await import("./src/project/project.ts");
  return eleventyPlugin(config, openProject({}), progress(false));
}
