import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { build } from "../build/build.ts";
import type { BuildEvents } from "../build/build-events.ts";
import type { Project } from "../project/project.ts";

/**
 * Makes Eleventy's own commands build the archive. The pages go through Eleventy in batches, written whole and only where they
 * changed; the outer run finds its work done, and serves and watches. `.eleventy.js` returns what this returns.
 */
export function eleventyPlugin(
  config: UserConfig,
  project: Project,
  events: BuildEvents,
): { dir: { input: string; output: string } } {
  config.on("eleventy.before", async () => {
    const report = await build(project, events);
    for (const { file, message } of [...report.warnings, ...report.failures])
      events.say(`${file} ${message.reason}`);
    if (report.failures.length > 0) process.exitCode = 1;
    events.say(
      `Backfile drew ${report.rendered} of ${report.pages} pages, wrote ${report.written} files.`,
    );
  });
  for (const path of [project.seeds, project.templates.folder, project.public, project.config]) {
    config.addWatchTarget(here(path));
  }
  config.setServerOptions({ showAllHosts: false, domDiff: false });
  // A folder without templates: there is nothing left for the outer run to render.
  const input = join(project.cache, "eleventy");
  mkdirSync(input, { recursive: true });
  return { dir: { input: here(input), output: here(project.out) } };
}

/** Eleventy wants its paths from the working folder. */
const here = (path: string): string => relative(process.cwd(), path) || ".";
