import { dirname, join } from "node:path";
import type { Project } from "../project/project.ts";
import { isInside } from "./walk-folders.ts";

/** Every file and folder that a site is made from. They need not exist: an archive's first templates/ or public/ may come later. */
export function sourcesOf({ config, seeds, templates, public: files }: Project): readonly string[] {
  const own = ["people.yaml", "templates", "public"].map((name) => join(dirname(config), name));
  return [...new Set([config, seeds, templates.folder, files, ...own])];
}

export const isTemplate = (path: string, { config, templates }: Project): boolean =>
  isInside(path, templates.folder) || isInside(path, join(dirname(config), "templates"));
