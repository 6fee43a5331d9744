import { accentsOf } from "../src/model/accent.ts";
import { eachView } from "../src/render/each-view.ts";
import type { SiteView } from "../src/render/view.ts";

export const data = eachView("accent");

/** The one colour that the settings give, for both grounds: a stylesheet, because the pages allow no inline style. */
export function render({ site }: { site: SiteView }): string {
  const { light, dark } = accentsOf(site.accent);
  return `:root { --accent: ${light}; }\n@media (prefers-color-scheme: dark) { :root { --accent: ${dark}; } }\n@media print { :root { --accent: #000; } }\n`;
}
