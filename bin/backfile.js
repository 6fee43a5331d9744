#!/usr/bin/env node
// Old-style JavaScript, because it must load on the Node versions that it refuses.
import("node:fs").then((fs) => {
  // A checkout runs its TypeScript directly. The published package has dist/ instead of src/, and also runs on older versions of Node.
  var isCheckout = fs.existsSync(new URL("../src/cli/main.ts", import.meta.url));
  var version = process.versions.node.split(".").map(Number);
  var runs = version[0] >= 24 || (!isCheckout && version[0] === 22 && version[1] >= 16);
  if (!runs) {
    console.error(
      `backfile needs ${isCheckout ? "Node 24" : "Node 22 from 22.16 on, or Node 24"} or later; this is Node ${process.versions.node}.${
        isCheckout
          ? "\nIn a checkout, `npm ci` installs a later Node as well: run the program through npm, `npm run backfile -- …`."
          : ""
      }`,
    );
    process.exit(2);
  }
  return Promise.all([
    import("./compile-cache.js"),
    import("./hide-sqlite-warning.js"),
    import("./memory.js"),
  ]).then(([cache, warning, memory]) => {
    cache.keepCompiledCode();
    warning.hideSqliteWarning();
    memory.sizeHeaps();
    return import(isCheckout ? "../src/cli/main.ts" : "../dist/cli.js").then((cli) =>
      cli.main(process.argv.slice(2), memory.freeMemory),
    );
  });
});
