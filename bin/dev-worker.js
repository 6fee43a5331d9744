// The thread in which `backfile dev` builds.
import { keepCompiledCode } from "./compile-cache.js";
import { hideSqliteWarning } from "./hide-sqlite-warning.js";

keepCompiledCode();
hideSqliteWarning();

await import("../src/dev/build-in-thread.ts");
