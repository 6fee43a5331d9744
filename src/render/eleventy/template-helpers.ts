import type { UserConfig } from "@11ty/eleventy";
import { canonical, href } from "../../../templates/_includes/href.ts";
import { html, raw } from "../../../templates/_includes/html.ts";
import { isRightToLeft } from "../../../templates/_includes/language-attributes.ts";
import { layout } from "../../../templates/_includes/layout.ts";
import { type DayStyle, formatDay, parseDay } from "../../model/day.ts";
import { siteOn } from "../site-on.ts";
import { counted, wordsOf } from "../strings/words-of.ts";
import type { FramePage } from "../view-types/frame.ts";
import type { Html } from "../view-types/html.ts";
import type { SiteView } from "../view-types/site.ts";

/** `this` in a filter. */
type Context = { readonly page: { readonly url: string } };

/** What the frame of a page shows of its view, whatever template renders it. */
export type PageHead = Pick<FramePage, "imageOrigins" | "metadata">;

/** Gives templates in any language the functions that ours import; docs/templates.md describes each. */
export function addTemplateHelpers(
  config: UserConfig,
  site: SiteView,
  headOf: (url: string) => PageHead,
): void {
  const words = wordsOf(site.lang);
  config.addGlobalData("words", words);

  config.addFilter("href", function (this: Context, url: string, anchor?: string) {
    return href(siteOn(site, this.page.url), url, anchor);
  });
  config.addFilter("canonical", (url: string) => canonical(site, url));
  config.addFilter("day", (text: string, style?: DayStyle) => {
    const day = parseDay(text);
    return day ? formatDay(day, site.lang, style) : text;
  });
  config.addFilter("counted", (n: number, thing: "articles" | "quotations" | "speakers") =>
    counted(n, words[thing], site.lang),
  );
  config.addFilter("direction", (lang: string) => (isRightToLeft(lang) ? "rtl" : "ltr"));
  config.addFilter("escaped", (text: unknown) => String(html`${String(text ?? "")}`));
  config.addPairedShortcode(
    "frame",
    function (this: Context, content: string, title?: string, pageInfo?: string) {
      const { url } = this.page;
      const head = headOf(url);
      return layout(siteOn(site, url), {
        url,
        ...(title && { title }),
        ...(pageInfo && { pageInfo }),
        imageOrigins: head.imageOrigins,
        metadata: head.metadata,
        main: html`${raw(content as Html)}`,
      });
    },
  );
}
