import { readFileSync } from "node:fs";
import { basename, relative } from "node:path";
import { Eleventy, type UserConfig } from "@11ty/eleventy";
import { cleanText } from "../../model/clean-text.ts";
import { fileOf, type PageKind } from "../../model/page.ts";
import { type Templates, templateFormats } from "../../model/templates.ts";
import { siteOn } from "../site-on.ts";
import type { SiteView } from "../view-types/site.ts";
import type { View } from "../view-types/view.ts";
import { loadFrameParts } from "./load-frame-parts.ts";
import { isModule, loadModule } from "./load-module.ts";
import { isStandalone, type PageBatch, pageBatchOf, splitPageBatch } from "./page-batch.ts";
import { addTemplateHelpers, type PageHead } from "./template-helpers.ts";

export type Rendered = { readonly url: string; readonly html: string };

/**
 * Renders views with the archive's templates, or with ours for kinds that it has none for, in one run of Eleventy that writes nothing.
 * Rejects if a template throws.
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
  const heads = new Map(views.map((view) => [view.url as string, headOf(view)]));
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
      addTemplateHelpers(config, site, (url) => heads.get(url) ?? {});
      // Eleventy is given each template with its data. It must not find templates in the folder by itself.
      config.ignores.add(`${input}/**`);
      for (const { name, content, data } of used) config.addTemplate(name, content, data);
    },
  });
  eleventy.disableLogger();
  const batches = new Map<string, PageBatch>(
    used.flatMap(({ batch }) => (batch ? [[batch.url, batch]] : [])),
  );
  const pages = await eleventy.toJSON();
  return pages.flatMap(({ url, content }) => {
    const batch = batches.get(url);
    const html = cleanText(content);
    return batch ? splitPageBatch(batch, html) : [{ url, html }];
  });
}

/** Only some kinds of view have these fields. */
const headOf = (view: View): PageHead => ({
  ...("imageOrigins" in view && { imageOrigins: view.imageOrigins }),
  ...("metadata" in view && { metadata: view.metadata }),
});

type Template = {
  readonly name: string;
  readonly content: unknown;
  readonly data: Readonly<Record<string, unknown>>;
  readonly batch?: PageBatch;
};

/** A standalone template renders all its pages as one batch. Other templates may use all of Eleventy, so each of their pages is one of Eleventy's. */
async function templateFor(
  kind: PageKind,
  file: string,
  views: readonly View[],
  site: SiteView,
): Promise<Template> {
  const name = basename(file);
  const content = await contentOf(file);
  if (!isStandalone(content)) return { name, content, data: eachView(kind, site) };
  const batch = pageBatchOf(views, site, content);
  const data = { eleventyExcludeFromCollections: true, permalink: fileOf(batch.url) };
  return { name, content: batch.render, data, batch };
}

/** The exports of a module, or the text of a template in another language. */
async function contentOf(file: string): Promise<unknown> {
  if (!isModule(file)) return readFileSync(file, "utf8");
  const exported = await loadModule(file);
  // A copy: Eleventy adds functions to it, and the exports of a module are read-only.
  return typeof exported === "object" ? { ...exported } : exported;
}

/** Eleventy's data for the template of a kind: one page for each view, at the view's address. */
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
