// Builds an archive whose pages processes draw, however few they are: the argument is its settings file.
import { build } from "../../src/build/build.ts";
import { silent } from "../../src/build/build-events.ts";
import { openProject } from "../../src/project/project.ts";

await build(openProject({ config: process.argv[2] }), silent, { minPagesForProcesses: 1 });
