import type { SiteView } from "../../src/render/view-types/site.ts";
import type { QuotedPeriod } from "../../src/render/view-types/speaker.ts";
import { html } from "./html.ts";
import { periodName } from "./period-name.ts";

const [height, usualWidth] = [24, 240];
const [narrowest, widest] = [6, 24];

/** A small chart of quotations in time between its first and its last year or month. The page gives the days in words too. */
export function sparkline(site: SiteView, periods: readonly QuotedPeriod[]) {
  const most = Math.max(1, ...periods.map(({ quotes }) => quotes));
  const step = Math.min(widest, Math.max(narrowest, Math.floor(usualWidth / periods.length)));
  const width = periods.length * step;
  const [first, last] = [periods[0]?.value ?? "", periods.at(-1)?.value ?? ""];
  return html`<div class="sparkline" aria-hidden="true"><svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${periods.map(
    ({ quotes }, i) => {
      const tall = quotes === 0 ? 0 : Math.max(1, Math.round((quotes / most) * height));
      return html`<rect x="${i * step}" y="${height - tall}" width="${step - 1}" height="${tall}"/>`;
    },
  )}</svg><p><span>${periodName(first, site)}</span> <span>${periodName(last, site)}</span></p></div>
`;
}
