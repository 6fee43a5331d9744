import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { build } from "../build/build.ts";
import { type BuildEvents, silent } from "../build/build-events.ts";
import { sourcesOf } from "../dev/sources-of.ts";
import { basePath } from "../model/settings.ts";
import { openProject, type Project, type ProjectOptions } from "../project/project.ts";
import { guardServer } from "./guard-server.ts";

export type BackfileOptions = ProjectOptions & {
  /** Where the build reports what it does; nowhere if it is left out. */
  readonly events?: BuildEvents;
};

/**
 * An Eleventy plugin that builds the archive: `config.addPlugin(backfile, { immediate: true })`. The pages go through Eleventy in
 * batches, before the run that Eleventy's command starts; that run finds an empty input folder, serves the site and watches its sources.
 */
export function backfile(config: UserConfig, options: BackfileOptions = {}): void {
  const { events = silent } = options;
  let project = openProject(options);
  config.on("eleventy.before", async () => {
    project = openProject(options); // settings and people may have changed
    const report = await build(project, events);
    for (const { file, message } of [...report.warnings, ...report.failures])
      events.say(`${file} ${message.reason}`);
    if (report.failures.length > 0) process.exitCode = 1;
    events.say(`Backfile rendered ${report.rendered} of ${report.pages} pages.`);
  });
  for (const path of sourcesOf(project)) config.addWatchTarget(fromHere(path));
  config.setServerOptions({
    domDiff: false,
    pathPrefix: basePath(project.settings),
    ready: ({ server }) => guardServer(server, () => siteOf(project)),
  });
  const input = join(project.cache, "eleventy");
  mkdirSync(input, { recursive: true });
  config.setInputDirectory(fromHere(input));
  config.setOutputDirectory(fromHere(project.out));
}

const siteOf = ({ out, settings }: Project) => ({ folder: out, base: basePath(settings) });

/** Eleventy takes paths from the working folder. */
const fromHere = (path: string): string => relative(process.cwd(), path) || ".";
