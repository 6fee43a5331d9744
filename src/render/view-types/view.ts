import type { AboutView } from "./about.ts";
import type { AccentView } from "./accent.ts";
import type { AliasView } from "./alias.ts";
import type { AnniversariesView } from "./anniversaries.ts";
import type { AnniversaryView } from "./anniversary.ts";
import type { ArticleView } from "./article.ts";
import type { DataPageView } from "./data.ts";
import type { DayView } from "./day.ts";
import type { FrontView } from "./front.ts";
import type { MonthView } from "./month.ts";
import type { NotFoundView } from "./not-found.ts";
import type { OpenSearchView } from "./open-search.ts";
import type { QuotationsView } from "./quotations.ts";
import type { SearchView } from "./search.ts";
import type { SpeakerPageView } from "./speaker.ts";
import type { SpeakersView } from "./speakers.ts";
import type { TopicView } from "./topic.ts";
import type { TopicsView } from "./topics.ts";
import type { UndatedView } from "./undated.ts";
import type { YearView } from "./year.ts";
import type { YearsView } from "./years.ts";

/** What one page shows. Its template is named after the kind and is given it as `view`, with `site`. */
export type View =
  | ArticleView
  | FrontView
  | YearView
  | MonthView
  | DayView
  | UndatedView
  | SpeakersView
  | SpeakerPageView
  | AliasView
  | TopicsView
  | TopicView
  | QuotationsView
  | AboutView
  | NotFoundView
  | YearsView
  | AnniversaryView
  | AnniversariesView
  | AccentView
  | SearchView
  | OpenSearchView
  | DataPageView;
