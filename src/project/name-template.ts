import { relative } from "node:path";
import type { PageKind } from "../model/page.ts";
import type { Templates } from "../model/templates.ts";

/** The file of a kind's template, from the working folder if it is below that. */
export function nameTemplate({ files }: Templates, kind: PageKind): string {
  const file = files.get(kind) ?? kind;
  const path = relative(process.cwd(), file);
  return path.startsWith("..") ? file : path;
}
