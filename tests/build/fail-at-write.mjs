// Loaded before a build: from the write with the number FAIL_AT_WRITE on, in each thread, the disk is full.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

let left = Number(process.env.FAIL_AT_WRITE);

for (const name of ["writeFileSync", "writeSync", "renameSync"]) {
  const real = fs[name];
  fs[name] = (...args) => {
    const [to] = args;
    // Node's own caches and the terminal are not meant.
    const ours = typeof to === "number" ? to > 2 : /_site|permalinks|manifest/.test(String(to));
    if (ours && --left <= 0) {
      throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    }
    return real(...args);
  };
}
syncBuiltinESMExports();
