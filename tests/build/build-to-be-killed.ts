// Builds an archive in a process of its own: the arguments are its settings file and its page limits.
import { build } from "../../src/build/build.ts";
import { silent } from "../../src/build/build-events.ts";
import { openProject } from "../../src/project/project.ts";

const [config, limits = "{}"] = process.argv.slice(2);
await build({ ...openProject({ config }), limits: JSON.parse(limits) }, silent, {
  allowEmpty: true,
});
