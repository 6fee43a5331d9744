#!/usr/bin/env node
// Plain old JavaScript: it must load on the very Node versions it turns away.
var wanted = 24;
var major = Number(process.versions.node.split(".")[0]);
if (major < wanted) {
  console.error(
    "backfile needs Node " +
      wanted +
      " or later; this is Node " +
      process.versions.node +
      ".\n" +
      "In a checkout, `npm ci` brings Node " +
      wanted +
      " along: run it through npm, `npm run backfile -- …`.",
  );
  process.exit(2);
}
import("node:module").then((module) => {
  module.enableCompileCache(); // a tenth of a second less at every start but the first
  return import("../src/cli/main.ts").then((cli) => cli.main(process.argv.slice(2)));
});
