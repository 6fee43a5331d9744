#!/usr/bin/env node
// Plain old JavaScript: it must load on the very Node versions that it refuses.
var wanted = 24;
var major = Number(process.versions.node.split(".")[0]);
if (major < wanted) {
  console.error(
    "backfile needs Node " +
      wanted +
      " or later; this is Node " +
      process.versions.node +
      ".\n" +
      "In a checkout, `npm ci` installs Node " +
      wanted +
      " as well: run the program through npm, `npm run backfile -- …`.",
  );
  process.exit(2);
}
import("./compile-cache.js").then((cache) => {
  cache.keepCompiledCode();
  return import("../src/cli/main.ts").then((cli) => cli.main(process.argv.slice(2)));
});
