// For Eleventy's own commands: `npx eleventy` builds the archive, `npx eleventy --serve` serves and watches it.
// The imports are dynamic because Eleventy, when it serves, reads static ones with a parser that knows no TypeScript.
export default async function (config) {
  const { progress } = await import("./src/cli/progress.ts");
  const { backfile } = await import("./src/plugin/eleventy-plugin.ts");
  config.addPlugin(backfile, { immediate: true, events: progress(false) });
}
