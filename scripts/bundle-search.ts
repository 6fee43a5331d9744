import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { programFolder as root } from "../src/project/program.ts";

/** The script of the search page, which is committed, so that a site can be built without the bundler. */
export const searchScript = join(root, "public/js/search.js");

/** Bundles src/search/page/ into one classic script for browsers from 2018 on. */
export async function bundleSearch(): Promise<string> {
  await using bundle = await rolldown({
    cwd: root,
    input: "src/search/page/main.ts",
    platform: "browser",
    transform: { target: "es2018" },
  });
  const { output } = await bundle.generate({ format: "iife", minify: true, comments: false });
  const [{ code }] = output;
  return `// Made from src/search/page/ by npm run bundle.\n${code}`;
}

if (import.meta.main) writeFileSync(searchScript, await bundleSearch());
