// What workers load. JavaScript, so that the compile cache is in use before the first module whose types must be stripped.
import { keepCompiledCode } from "./compile-cache.js";
import { hideSqliteWarning } from "./hide-sqlite-warning.js";

keepCompiledCode();
hideSqliteWarning();

await import("../src/workers/serve-tasks.ts");
