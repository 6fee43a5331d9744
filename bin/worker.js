// What workers load. JavaScript, so that the cache of compiled code is there before the first module whose types are to be taken out.
import { enableCompileCache } from "node:module";

enableCompileCache();

export const { renderBatch, checkFiles, parseBatch, warmUp } = await import(
  "../src/workers/tasks.ts"
);
