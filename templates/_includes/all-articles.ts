import { counted, wordsOf } from "../../src/render/strings/words-of.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import { href } from "./href.ts";
import { html } from "./html.ts";

/** “All 147 articles of March 2”, or without a day “All 147 articles”, as a link to the page of the day. */
export function allArticlesLink(
  site: SiteView,
  { url, articles }: { readonly url: string; readonly articles: number },
  day?: string,
) {
  const words = wordsOf(site.lang);
  const pattern = day === undefined ? words.allArticles : words.allArticlesOf;
  const label = pattern
    .replace("{articles}", () => counted(articles, words.articles, site.lang))
    .replace("{day}", () => day ?? "");
  return html`<p class="more"><a href="${href(site, url)}">${label}</a></p>`;
}
