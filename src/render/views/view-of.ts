import type { Day } from "../../model/day.ts";
import type { PageLimits } from "../../model/list-parts.ts";
import type { Page } from "../../model/page.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Queries } from "../../model/queries.ts";
import type { SpeakerKey } from "../../model/speaker.ts";
import type { TopicList } from "../../model/topic.ts";
import type { SiteView } from "../view-types/site.ts";
import type { View } from "../view-types/view.ts";
import { aliasView } from "./alias-view.ts";
import { anniversariesView, anniversaryView } from "./anniversary-views.ts";
import { aboutView, frontView, notFoundView, searchView, yearsView } from "./archive-views.ts";
import { articleView } from "./article-view.ts";
import { dataView } from "./data-view.ts";
import { quotationsView, speakersView, speakerView } from "./speaker-views.ts";
import { dayView, monthView, undatedView, yearView } from "./time-views.ts";
import { topicsView, topicView } from "./topic-views.ts";

/** Everything that a page shows. Undefined if the store no longer has the page's subject. */
export async function viewOf(
  page: Page,
  queries: Queries,
  site: SiteView,
  limits: PageLimits,
): Promise<View | undefined> {
  switch (page.kind) {
    case "article":
      return articleView(page.key as Permalink, queries, site);
    case "day":
      return dayView(page.key as Day, queries);
    case "month":
      return monthView(page.key, queries);
    case "year":
      return yearView(page.key, queries);
    case "undated":
      return undatedView(queries);
    case "speakers":
      return speakersView(page.part, queries, limits);
    case "speaker":
      return speakerView(page.key as SpeakerKey, page.part, queries, site, limits);
    case "alias": {
      const [person = "", prefix = ""] = page.part.split("/");
      return aliasView(page.key as SpeakerKey, person as SpeakerKey, prefix, queries);
    }
    case "topics":
      return topicsView(page.key as TopicList, page.part, queries, limits);
    case "topic": {
      const [list, key] = page.key.split("/") as [TopicList, string];
      return topicView(list, key, page.part, queries, site, limits);
    }
    case "quotations":
      return quotationsView(page.part, queries, limits);
    case "front":
      return frontView(queries, site);
    case "about":
      return aboutView(queries);
    case "not-found":
      return notFoundView(queries);
    case "years":
      return yearsView(queries);
    case "anniversary":
      return anniversaryView(page.key, queries);
    case "anniversaries":
      return anniversariesView(queries);
    case "accent":
      return { kind: "accent", url: page.url };
    case "search":
      return searchView(queries);
    case "data":
      return dataView(queries, site);
    case "open-search":
      return { kind: "open-search", url: page.url };
    default:
      return page.kind satisfies never;
  }
}
