import type { Format } from "./article.ts";

const formats: Readonly<Record<string, Format>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
};

/** How a file of this name is read; undefined if it is not a seed. */
export function formatOf(name: string): Format | undefined {
  return formats[name.slice(name.lastIndexOf(".") + 1).toLowerCase()];
}
