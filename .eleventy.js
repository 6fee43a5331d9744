// The door for Eleventy's own commands: `npx eleventy` builds the archive, `npx eleventy --serve` serves and watches it.
import { progress } from "./src/cli/progress.ts";
import { eleventyDoor } from "./src/eleventy-door.ts";
import { openProject } from "./src/project.ts";

export default function (config) {
  return eleventyDoor(config, openProject({}), progress(false));
}
