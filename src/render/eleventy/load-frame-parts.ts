import { readFileSync } from "node:fs";
import type { FramePartName } from "../../model/templates.ts";
import type { FramePart, FrameParts } from "../view-types/frame.ts";
import type { SiteView } from "../view-types/site.ts";
import { isModule, loadModule } from "./load-module.ts";

/** The parts of the frame that an archive replaces, from their files. */
export async function loadFrameParts(
  files: ReadonlyMap<FramePartName, string>,
): Promise<FrameParts<SiteView>> {
  const parts = [...files].map(async ([name, file]) => [name, await framePartIn(file)] as const);
  return Object.fromEntries(await Promise.all(parts));
}

async function framePartIn(file: string): Promise<FramePart<SiteView>> {
  if (!isModule(file)) {
    const html = readFileSync(file, "utf8");
    return () => html;
  }
  const exported = await loadModule(file);
  if (!hasRender(exported)) throw new Error(`${file}: It must export a function render.`);
  return (data) => {
    try {
      return String(exported.render(data));
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
    }
  };
}

const hasRender = (exported: unknown): exported is { readonly render: FramePart<SiteView> } =>
  typeof exported === "object" &&
  exported !== null &&
  "render" in exported &&
  typeof exported.render === "function";
