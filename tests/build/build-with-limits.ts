// Builds an archive in a process of its own, with different thresholds. The arguments are its settings file and the thresholds as
// JSON; the report is printed as JSON.
import { build } from "../../src/build/build.ts";
import { silent } from "../../src/build/build-events.ts";
import { openProject } from "../../src/project/project.ts";

const [, , config, limits = "{}"] = process.argv;
const report = await build(openProject({ config }), silent, { limits: JSON.parse(limits) });
process.stdout.write(JSON.stringify(report));
