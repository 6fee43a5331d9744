import { pathToFileURL } from "node:url";

/** Whether a template is a module, and not a text in a language of its own. */
export const isModule = (file: string): boolean => /\.[cm]?[jt]s$/.test(file);

/** What a module exports. */
export async function loadModule(file: string): Promise<unknown> {
  const exported: unknown = await import(pathToFileURL(file).href);
  return exported;
}
