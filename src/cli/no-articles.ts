import { relative } from "node:path";
import { type PassedOver, passedOverSentence } from "../model/passed-over.ts";
import type { Project } from "../project/project.ts";

/** The text for a folder without articles; the overview lists what it has instead. */
export function noArticles({ seeds }: Project, passedOver: PassedOver): string {
  const hint = passedOverSentence(passedOver)
    ? ""
    : " Put files there that end in .txt, .text, .md or .markdown.";
  return `There are no articles in ${relative(process.cwd(), seeds) || "."}.${hint}\n`;
}
