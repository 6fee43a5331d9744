// For Eleventy's own commands: `npx eleventy` builds the archive, `npx eleventy --serve` serves and watches it.
// The imports are dynamic because Eleventy, when it serves, reads static ones with a parser that knows no TypeScript.
export default async function (eleventyConfig) {
  const { progress } = await import("./src/cli/progress.ts");
  const { default: backfile, onlyArchive } = await import("./src/plugin/eleventy-plugin.ts");
  onlyArchive(eleventyConfig);
  eleventyConfig.addPlugin(backfile, { events: progress(false) });
}
