// The building blocks of our templates, for an archive's own: `import { html, layout } from "backfile/templates"`.

export type { Card } from "../src/model/card.ts";
export {
  type Day,
  type DayStyle,
  dayOf,
  formatDay,
  monthOf,
  parseDay,
  yearOf,
} from "../src/model/day.ts";
export type { Extent } from "../src/model/queries.ts";
export type { Citation } from "../src/render/citations/citations-of.ts";
export type { Words } from "../src/render/strings/words.ts";
export { counted, wordsOf } from "../src/render/strings/words-of.ts";
export type * from "../src/render/view-types/about.ts";
export type * from "../src/render/view-types/accent.ts";
export type * from "../src/render/view-types/alias.ts";
export type * from "../src/render/view-types/anniversaries.ts";
export type * from "../src/render/view-types/anniversary.ts";
export type * from "../src/render/view-types/article.ts";
export type * from "../src/render/view-types/counts.ts";
export type * from "../src/render/view-types/data.ts";
export type * from "../src/render/view-types/day.ts";
export type * from "../src/render/view-types/frame.ts";
export type * from "../src/render/view-types/front.ts";
export type * from "../src/render/view-types/html.ts";
export type * from "../src/render/view-types/link.ts";
export type * from "../src/render/view-types/metadata.ts";
export type * from "../src/render/view-types/month.ts";
export type * from "../src/render/view-types/not-found.ts";
export type * from "../src/render/view-types/open-search.ts";
export type * from "../src/render/view-types/part-of-list.ts";
export type * from "../src/render/view-types/quotations.ts";
export type * from "../src/render/view-types/quote.ts";
export type * from "../src/render/view-types/search.ts";
export type * from "../src/render/view-types/site.ts";
export type * from "../src/render/view-types/speaker.ts";
export type * from "../src/render/view-types/speakers.ts";
export type * from "../src/render/view-types/topic.ts";
export type * from "../src/render/view-types/topics.ts";
export type * from "../src/render/view-types/undated.ts";
export type * from "../src/render/view-types/view.ts";
export type * from "../src/render/view-types/year.ts";
export type * from "../src/render/view-types/years.ts";
export { browseLinks } from "./_includes/browse-links.ts";
export { calendarMonth } from "./_includes/calendar.ts";
export { cardList, dayTag, newspaper } from "./_includes/cards.ts";
export { headlineLink, headlineText } from "./_includes/headline-link.ts";
export { canonical, href } from "./_includes/href.ts";
export { html, list, raw } from "./_includes/html.ts";
export { isolated } from "./_includes/isolated.ts";
export { directionOf, isRightToLeft, languageAttributes } from "./_includes/language-attributes.ts";
export { layout, type PageParts } from "./_includes/layout.ts";
export { letterLinks, partList } from "./_includes/part-list.ts";
export { periodName } from "./_includes/period-name.ts";
export { prevNext } from "./_includes/prev-next.ts";
export { largeQuote, speakerLink } from "./_includes/quotations.ts";
export { searchBox } from "./_includes/search-box.ts";
export { sparkline } from "./_includes/sparkline.ts";
export { yearChart } from "./_includes/year-chart.ts";
