// The thread in which `backfile dev` builds.
import { keepCompiledCode } from "./compile-cache.js";

keepCompiledCode();

await import("../src/dev/build-in-thread.ts");
