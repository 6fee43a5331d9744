// Builds an archive whose pages processes draw, however few they are: the argument is its settings file.
import { build } from "../../src/build/build.ts";
import { quietly } from "../../src/build/build-events.ts";
import { openProject } from "../../src/project/project.ts";

await build(openProject({ config: process.argv[2] }), quietly, { manyPages: 1 });
