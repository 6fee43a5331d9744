import { linkKey, type ResolvedLink } from "../model/local-link.ts";
import type { PageLinks } from "./body/apply-links.ts";
import { fileHref, href } from "./href.ts";
import type { SiteView } from "./view-types/site.ts";

/** The addresses that an article's links have in its page; `site` is as it is on that page. */
export const pageLinks = (
  links: readonly ResolvedLink[],
  site: Pick<SiteView, "base" | "host">,
): PageLinks => new Map(links.map((link) => [linkKey(link), addressOf(link, site)]));

function addressOf(link: ResolvedLink, site: Pick<SiteView, "base" | "host">): string | undefined {
  switch (link.to) {
    case "page":
      return href(site, link.url, link.anchor);
    case "file":
      return fileHref(site, link.path, link.fragment);
    case "nothing":
      return undefined;
    default:
      return link satisfies never;
  }
}
