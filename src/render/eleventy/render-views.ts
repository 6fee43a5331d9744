import { readFileSync } from "node:fs";
import { basename, relative } from "node:path";
import { Eleventy, type UserConfig } from "@11ty/eleventy";
import { fileOf, type PageKind } from "../../model/page.ts";
import { type Templates, templateFormats } from "../../model/templates.ts";
import { cleanPage } from "../clean-page.ts";
import { siteOn } from "../site-on.ts";
import type { SiteView } from "../view-types/site.ts";
import type { View } from "../view-types/view.ts";
import { loadFrameParts } from "./load-frame-parts.ts";
import { isModule, loadModule } from "./load-module.ts";
import { isStandalone, type PageBatch, pageBatchOf, splitPageBatch } from "./page-batch.ts";
import { addTemplateHelpers } from "./template-helpers.ts";

export type Rendered = { readonly url: string; readonly html: string };

/**
 * Renders views with the templates of a folder, and with ours where it has none, in one run of Eleventy that writes nothing.
 * Rejects when a template throws.
 */
export async function renderViews(
  views: readonly View[],
  settings: SiteView,
  templates: Templates,
): Promise<readonly Rendered[]> {
  const site = { ...settings, parts: await loadFrameParts(templates.parts) };
  const byKind = Map.groupBy(views, (view) => view.kind);
  const used = await Promise.all(
    [...templates.files].flatMap(([kind, file]) => {
      const own = byKind.get(kind);
      return own ? [templateFor(kind, file, own, site)] : [];
    }),
  );
  const imageOrigins = new Map<string, readonly string[]>(
    views.flatMap((view) => (view.kind === "article" ? [[view.url, view.imageOrigins]] : [])),
  );
  const input = relative(process.cwd(), templates.folder) || ".";
  const eleventy = new Eleventy(input, "_site", {
    source: "script",
    quietMode: true,
    configPath: false,
    config: (config: UserConfig) => {
      config.setUseGitIgnore(false);
      config.addExtension(["11ty.ts", "11ty.mjs"], { key: "11ty.js" });
      config.addTemplateFormats(templateFormats.join(","));
      config.addGlobalData("site", site);
      config.addGlobalData("views", Object.fromEntries(byKind));
      addTemplateHelpers(config, site, (url) => imageOrigins.get(url) ?? []);
      // Each template is given with the data that makes its pages; what Eleventy would find in the folder by itself is not.
      config.ignores.add(`${input}/**`);
      for (const { name, content, data } of used) config.addTemplate(name, content, data);
    },
  });
  eleventy.disableLogger();
  const sheets = new Map<string, PageBatch>(
    used.flatMap(({ sheet }) => (sheet ? [[sheet.url, sheet]] : [])),
  );
  const pages = await eleventy.toJSON();
  return pages.flatMap(({ url, content }) => {
    const sheet = sheets.get(url);
    const html = cleanPage(content);
    return sheet ? splitPageBatch(sheet, html) : [{ url, html }];
  });
}

type Template = {
  readonly name: string;
  readonly content: unknown;
  readonly data: Readonly<Record<string, unknown>>;
  readonly sheet?: PageBatch;
};

/** A standalone template draws all its pages as one sheet; of others, which may ask Eleventy for anything, each is a page of Eleventy's. */
async function templateFor(
  kind: PageKind,
  file: string,
  views: readonly View[],
  site: SiteView,
): Promise<Template> {
  const name = basename(file);
  const content = await contentOf(file);
  if (!isStandalone(content)) return { name, content, data: eachView(kind, site) };
  const sheet = pageBatchOf(views, site, content);
  const data = { eleventyExcludeFromCollections: true, permalink: fileOf(sheet.url) };
  return { name, content: sheet.render, data, sheet };
}

/** What a module exports, or the text of a template in another language. */
async function contentOf(file: string): Promise<unknown> {
  if (!isModule(file)) return readFileSync(file, "utf8");
  const exported = await loadModule(file);
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
