import { formatDay, parseDay } from "../../src/model/day.ts";
import { undatedPart } from "../../src/model/list-parts.ts";
import { wordsOf } from "../../src/render/strings/words-of.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";

/** `2019`, `2019-04`, `2019-04-16` or the undated part, in the site's language. */
export function periodName(period: string, site: SiteView): string {
  if (period === undatedPart) return wordsOf(site.lang).undated;
  const first = parseDay(`${period}-01`);
  const day = parseDay(period);
  if (first) return formatDay(first, site.lang, "month");
  return day ? formatDay(day, site.lang) : period;
}
