import { relative } from "node:path";
import type { PageKind } from "../model/page.ts";
import type { Templates } from "../model/templates.ts";

/** The path of a kind's template, relative to the working folder if it is below that. */
export function nameTemplate({ files }: Templates, kind: PageKind): string {
  const file = files.get(kind) ?? kind;
  const path = relative(process.cwd(), file);
  return path.startsWith("..") ? file : path;
}
