import { mkdirSync } from "node:fs";
import type { Server } from "node:http";
import { join, relative } from "node:path";
import { build } from "../build/build.ts";
import { type BuildEvents, silent } from "../build/build-events.ts";
import { sourcesOf } from "../dev/sources-of.ts";
import { basePath } from "../model/settings.ts";
import { openProject, type Project, type ProjectOptions } from "../project/project.ts";
import { guardServer } from "./guard-server.ts";

export type BackfileOptions = ProjectOptions & {
  /** Receives the events of the build. */
  readonly events?: BuildEvents;
};

/** The part of Eleventy's configuration that is used here; Eleventy brings no types. */
export type EleventyConfig = {
  readonly on: (event: "eleventy.before", run: () => Promise<void>) => unknown;
  readonly addWatchTarget: (path: string) => unknown;
};

/** For the configuration file itself: Eleventy does not let plugins set folders. */
export type EleventyRootConfig = EleventyConfig & {
  readonly setInputDirectory: (path: string) => unknown;
  readonly setOutputDirectory: (path: string) => unknown;
  readonly setServerOptions: (options: {
    domDiff: boolean;
    pathPrefix: string;
    ready: (devServer: { readonly server: Server }) => void;
  }) => unknown;
};

/**
 * An Eleventy plugin, `eleventyConfig.addPlugin(backfile, options)`: builds an archive before each run of Eleventy, into the
 * archive's own output folder, and has Eleventy watch the archive's sources.
 */
export default function backfile(
  eleventyConfig: EleventyConfig,
  options: BackfileOptions = {},
): void {
  const { events = silent } = options;
  eleventyConfig.on("eleventy.before", async () => {
    const report = await build(openProject(options), events); // settings and people may have changed
    for (const { file, message } of [...report.warnings, ...report.failures]) {
      events.say(`${file} ${message.reason}`);
    }
    if (report.failures.length > 0) process.exitCode = 1;
    events.say(`Backfile rendered ${report.rendered} of ${report.pages} pages.`);
  });
  for (const path of sourcesOf(openProject(options))) {
    eleventyConfig.addWatchTarget(fromHere(path));
  }
}

/**
 * Settings for an Eleventy that only builds an archive: its input is an empty folder, its output is the archive's, and its server
 * serves that. Used with the plugin, in a configuration file of the archive's own.
 */
export function onlyArchive(
  eleventyConfig: EleventyRootConfig,
  options: BackfileOptions = {},
): void {
  let project = openProject(options);
  eleventyConfig.on("eleventy.before", async () => {
    project = openProject(options); // the settings may have changed
  });
  const input = join(project.cache, "eleventy");
  mkdirSync(input, { recursive: true });
  eleventyConfig.setInputDirectory(fromHere(input));
  eleventyConfig.setOutputDirectory(fromHere(project.out));
  eleventyConfig.setServerOptions({
    domDiff: false,
    pathPrefix: basePath(project.settings),
    ready: ({ server }) => guardServer(server, () => siteOf(project)),
  });
}

const siteOf = ({ out, settings }: Project) => ({ folder: out, base: basePath(settings) });

/** Eleventy expects paths relative to the working folder. */
const fromHere = (path: string): string => relative(process.cwd(), path) || ".";
