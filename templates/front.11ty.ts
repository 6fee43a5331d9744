import { eachView } from "../src/render/each-view.ts";
import type { SiteView, View } from "../src/render/view.ts";
import { plain } from "./_includes/plain.ts";

export const data = eachView("front");

export function render({ view, site }: { view: View; site: SiteView }): string {
  return plain(view, site);
}
