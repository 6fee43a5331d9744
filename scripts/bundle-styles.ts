import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import browserslist from "browserslist";
import { browserslistToTargets, Features, transform } from "lightningcss";
import { programFolder as root } from "../src/project/program.ts";

const sources = join(root, "styles");

/** The stylesheets in styles/; each is compiled into the file of the same name in public/css/, which is committed. */
export const styleNames: readonly string[] = readdirSync(sources).sort();

export const compiledStyle = (name: string): string => join(root, "public/css", name);

/** Compiles a stylesheet for the browsers that package.json names. */
export function bundleStyle(name: string): string {
  const filename = join(sources, name);
  const { code } = transform({
    filename,
    code: readFileSync(filename),
    targets: browserslistToTargets(browserslist(undefined, { path: root })),
    exclude: Features.LightDark, // the stylesheets have a rule for each theme
    minify: true,
  });
  return `/* Made from styles/${name} by npm run bundle. */\n${new TextDecoder().decode(code)}\n`;
}

if (import.meta.main)
  for (const name of styleNames) writeFileSync(compiledStyle(name), bundleStyle(name));
