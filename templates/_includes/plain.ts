import type { SiteView, View } from "../../src/render/view.ts";
import { html, raw } from "./html.ts";

/** A page that shows its data and nothing else. */
export function plain(view: View, site: SiteView): string {
  const body = "body" in view ? raw(view.body) : undefined;
  return String(html`<!doctype html><html lang="${site.lang}"><title>${view.kind} · ${site.title}</title>
<main>${body}<pre>${JSON.stringify({ ...view, body: undefined }, null, 1)}</pre></main></html>
`);
}
