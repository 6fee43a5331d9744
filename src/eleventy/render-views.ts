import { relative } from "node:path";
import { Eleventy, type UserConfig } from "@11ty/eleventy";
import { pageKinds } from "../model/page.ts";
import type { SiteView, View } from "../render/view.ts";

export type Rendered = { readonly url: string; readonly html: string };

/** Renders views with the templates of a folder, in one run of Eleventy that writes nothing. Rejects when a template throws. */
export async function renderViews(
  views: readonly View[],
  site: SiteView,
  templates: string,
): Promise<readonly Rendered[]> {
  const byKind = Map.groupBy(views, (view) => view.kind);
  const data = Object.fromEntries(pageKinds.map((kind) => [kind, byKind.get(kind) ?? []]));
  const eleventy = new Eleventy(relative(process.cwd(), templates) || ".", "_site", {
    source: "script",
    quietMode: true,
    configPath: false,
    config: (config: UserConfig) => {
      config.setUseGitIgnore(false);
      config.addExtension(["11ty.ts"], { key: "11ty.js" });
      config.addTemplateFormats("11ty.ts");
      config.addGlobalData("site", site);
      config.addGlobalData("views", data);
    },
  });
  eleventy.disableLogger();
  const pages = await eleventy.toJSON();
  return pages.map(({ url, content }) => ({ url, html: content }));
}
