import type { PageMetadata } from "../view-types/metadata.ts";
import type { SiteView } from "../view-types/site.ts";
import { type DescribedArticle, newsArticle } from "./news-article.ts";
import { referenceTags } from "./reference-tags.ts";

/** What the page of an article tells programs. A withdrawn article is not described, and search engines should forget it. */
export const articleMetadata = (described: DescribedArticle, site: SiteView): PageMetadata =>
  described.article.status === "withdrawn"
    ? { type: "website", noindex: true, tags: [], things: [] }
    : {
        type: "article",
        ...(described.article.noindex && { noindex: true }),
        tags: referenceTags(described, site),
        things: [newsArticle(described, site)],
      };
