import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import { isShardFile } from "../model/shard.ts";
import type { Project } from "../project/project.ts";
import { ShardError } from "../store/seeds/merge-shard.ts";
import {
  type BuildCommandOptions,
  type FreeMemory,
  runBuild,
  withBuildOptions,
} from "./build-options.ts";
import { commandOfProject } from "./project-options.ts";

export const mergeCommand = (freeMemory: FreeMemory): Command =>
  withBuildOptions(
    commandOfProject("merge", "Build the site from shards, which build --shard made."),
  )
    .argument("[files...]", "the shards (default: all in the cache folder)")
    .action((files: readonly string[], options: BuildCommandOptions) =>
      runBuild(options, freeMemory, (project) => shardsOf(project, files)),
    );

/** The named shards, or all in the cache folder. Throws ShardError if there are none. */
function shardsOf(project: Project, files: readonly string[]): readonly string[] {
  if (files.length > 0) return files.map((file) => resolve(file));
  const found = existsSync(project.cache) ? readdirSync(project.cache).filter(isShardFile) : [];
  if (found.length === 0) {
    throw new ShardError(
      `There are no shards in ${project.cache}. backfile build --shard 1/4 makes one; name those that are elsewhere.`,
    );
  }
  return found.sort().map((name) => join(project.cache, name));
}
