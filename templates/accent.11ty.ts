import { accentsOf } from "../src/model/accent.ts";
import type { SiteView } from "../src/render/view-types/site.ts";

export const standalone = true;

/** The colour in the settings, for light and dark pages. It is a stylesheet because the policy of the pages allows no inline style. */
export function render({ site }: { site: SiteView }): string {
  const { light, dark } = accentsOf(site.accent);
  return `:root { --accent: ${light}; }
@media screen {
  :root[data-theme="dark"] { --accent: ${dark}; }
}
@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) { --accent: ${dark}; }
}
@media print { :root { --accent: #000; } }
`;
}
