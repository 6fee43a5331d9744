import { readFileSync } from "node:fs";
import { basename, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { Eleventy, type UserConfig } from "@11ty/eleventy";
import { fileOf, type PageKind, pageKinds } from "../model/page.ts";
import { siteOn } from "../render/site-on.ts";
import type { SiteView, View } from "../render/view.ts";
import { findTemplates, templateFormats } from "./find-templates.ts";
import { addTemplateHelpers } from "./template-helpers.ts";

export type Rendered = { readonly url: string; readonly html: string };

/**
 * Renders views with the templates of a folder, and with ours where it has none, in one run of Eleventy that writes nothing.
 * Rejects when a template throws.
 */
export async function renderViews(
  views: readonly View[],
  site: SiteView,
  templates: string,
): Promise<readonly Rendered[]> {
  const byKind = Map.groupBy(views, (view) => view.kind);
  const data = Object.fromEntries(pageKinds.map((kind) => [kind, byKind.get(kind) ?? []]));
  const files = [...findTemplates(templates)].filter(([kind]) => byKind.has(kind));
  const contents = await Promise.all(files.map(([, file]) => contentOf(file)));
  const input = relative(process.cwd(), templates) || ".";
  const eleventy = new Eleventy(input, "_site", {
    source: "script",
    quietMode: true,
    configPath: false,
    config: (config: UserConfig) => {
      config.setUseGitIgnore(false);
      config.addExtension(["11ty.ts", "11ty.mjs"], { key: "11ty.js" });
      config.addTemplateFormats(templateFormats.join(","));
      config.addGlobalData("site", site);
      config.addGlobalData("views", data);
      addTemplateHelpers(config, site);
      // Each template is given with the data that makes its pages; what Eleventy would find in the folder by itself is not.
      config.ignores.add(`${input}/**`);
      files.forEach(([kind, file], i) => {
        config.addTemplate(basename(file), contents[i], eachView(kind, site));
      });
    },
  });
  eleventy.disableLogger();
  const pages = await eleventy.toJSON();
  return pages.map(({ url, content }) => ({ url, html: content }));
}

/** What a module exports, or the text of a template in another language. */
async function contentOf(file: string): Promise<unknown> {
  if (!/\.[cm]?[jt]s$/.test(file)) return readFileSync(file, "utf8");
  const exported: unknown = await import(pathToFileURL(file).href);
  // Eleventy puts its own functions on what it is given, and a module's exports cannot be changed.
  return typeof exported === "object" ? { ...exported } : exported;
}

/** Eleventy's data for the template of a kind: one page for each view, at the view's own address. */
const eachView = (kind: PageKind, site: SiteView) => ({
  pagination: {
    data: `views.${kind}`,
    size: 1,
    alias: "view",
    addAllPagesToCollections: false,
  },
  eleventyExcludeFromCollections: true,
  permalink: ({ view }: { readonly view: View }): string => fileOf(view.url),
  ...(site.host === "file" && {
    eleventyComputed: {
      site: ({ view }: { readonly view?: View }) => (view ? siteOn(site, view.url) : site),
    },
  }),
});
