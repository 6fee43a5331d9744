import type { Day } from "../../model/day.ts";
import type { Page } from "../../model/page.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Questions } from "../../model/queries.ts";
import type { SpeakerKey } from "../../model/speaker.ts";
import type { TopicList } from "../../model/topic.ts";
import type { View } from "../view.ts";
import type { SiteView } from "../view-parts.ts";
import { anniversariesView, anniversaryView } from "./anniversary-views.ts";
import { aboutView, frontView, notFoundView, yearsView } from "./archive-views.ts";
import { articleView } from "./article-view.ts";
import { quotationsView, speakersView, speakerView } from "./speaker-views.ts";
import { dayView, monthView, undatedView, yearView } from "./time-views.ts";
import { topicsView, topicView } from "./topic-views.ts";

/** All that a page shows, asked of the archive. Undefined when the archive no longer holds what the page is about. */
export function viewOf(page: Page, questions: Questions, site: SiteView): View | undefined {
  switch (page.kind) {
    case "article":
      return articleView(page.key as Permalink, questions, site);
    case "day":
      return dayView(page.key as Day, questions);
    case "month":
      return monthView(page.key, questions);
    case "year":
      return yearView(page.key, questions);
    case "undated":
      return undatedView(questions);
    case "speakers":
      return speakersView(page.part, questions);
    case "speaker":
      return speakerView(page.key as SpeakerKey, page.part, questions);
    case "topics":
      return topicsView(page.key as TopicList, page.part, questions);
    case "topic": {
      const [list, key] = page.key.split("/") as [TopicList, string];
      return topicView(list, key, page.part, questions);
    }
    case "quotations":
      return quotationsView(page.part, questions);
    case "front":
      return frontView(questions, site);
    case "about":
      return aboutView(questions);
    case "not-found":
      return notFoundView(questions);
    case "years":
      return yearsView(questions);
    case "anniversary":
      return anniversaryView(page.key, questions);
    case "anniversaries":
      return anniversariesView(questions);
    case "accent":
      return { kind: "accent", url: page.url };
    default:
      return page.kind satisfies never;
  }
}
