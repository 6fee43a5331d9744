// The entry script of workers. It is JavaScript, so that the compile cache is active before the first module with types to strip.
import { keepCompiledCode } from "./compile-cache.js";
import { hideSqliteWarning } from "./hide-sqlite-warning.js";

keepCompiledCode();
hideSqliteWarning();

await import("../src/workers/serve-tasks.ts");
