import { type Accent, accentsOf } from "../src/model/accent.ts";
import type { SiteView } from "../src/render/view-types/site.ts";

export const standalone = true;

/** The colour in the settings, for light and dark pages. It is a stylesheet because the policy of the pages allows no inline style. */
export function render({ site }: { site: SiteView }): string {
  const { light, dark } = accentsOf(site.accent);
  return `:root { ${shades(light)} }
@media screen {
  :root[data-theme="dark"] { ${shades(dark)} }
}
@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) { ${shades(dark)} }
}
@media print { :root { ${shades({ accent: "#000", line: "#888", wash: "#fff" })} } }
`;
}

const shades = ({ accent, line, wash }: Accent): string =>
  `--accent: ${accent}; --accent-line: ${line}; --accent-wash: ${wash};`;
