import type { Format } from "../model/article.ts";

const formats: Readonly<Record<string, Format>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
};

/** How a file of this name is read; a name without a known ending is no seed. */
export function formatOf(name: string): Format | undefined {
  return formats[name.slice(name.lastIndexOf(".") + 1).toLowerCase()];
}

const fixEnding = ".fix.yaml";

/** `a/x.fix.yaml`, for `a/x.txt` and `a/x.md`. */
export const fixPathOf = (seed: string): string =>
  `${seed.slice(0, seed.lastIndexOf("."))}${fixEnding}`;

export const isFix = (path: string): boolean => path.endsWith(fixEnding);
