// Builds an archive in a process of its own: the arguments are its settings file and what it is to do otherwise, as JSON.
import { build } from "../../src/build/build.ts";
import { silent } from "../../src/build/build-events.ts";
import { pageLimits } from "../../src/model/list-parts.ts";
import { openProject } from "../../src/project/project.ts";

const [config, options = "{}"] = process.argv.slice(2);
const { limits = pageLimits, byProcesses = false } = JSON.parse(options);
await build({ ...openProject({ config }), limits }, silent, {
  allowEmpty: true,
  ...(byProcesses && { limits: { minPagesForProcesses: 1 } }),
});
