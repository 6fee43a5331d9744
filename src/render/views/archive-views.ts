import type { Permalink } from "../../model/permalink.ts";
import type { Questions } from "../../model/queries.ts";
import { topicsPermalink } from "../../model/topic.ts";
import type { AboutView, FrontView, NotFoundView, YearsView } from "../view.ts";
import type { Card, SiteView, TopicListCount } from "../view-parts.ts";
import { quotedCardOf, speakerCountOf } from "./speaker-views.ts";
import { countOf } from "./time-views.ts";

/** Articles that the front page begins with, and those of the other end of time. */
const [many, few] = [12, 4];
const mostQuotedSpeakers = 12;
const newestQuotes = 3;

export function frontView(questions: Questions, { start }: SiteView): FrontView {
  const newest = questions.newestArticles(start === "oldest" ? few : many);
  const oldest = questions.oldestArticles(start === "oldest" ? many : few);
  return {
    kind: "front",
    url: "/" as Permalink,
    extent: questions.extent(),
    newest: start === "oldest" ? newest.filter(isNotIn(oldest)) : newest,
    oldest: start === "oldest" ? oldest : oldest.filter(isNotIn(newest)),
    anniversaries: questions.anniversaries().map(({ value }) => value),
    years: questions.yearsWithArticles().map(countOf),
    speakers: questions.mostQuoted(mostQuotedSpeakers).map(speakerCountOf),
    latestQuotes: questions.newestQuotes(newestQuotes).map(quotedCardOf),
    topicLists: topicListsOf(questions),
  };
}

const isNotIn =
  (cards: readonly Card[]) =>
  ({ url }: Card): boolean =>
    cards.every((card) => card.url !== url);

const topicListsOf = (questions: Questions): readonly TopicListCount[] =>
  questions.topicLists().map(({ list, topics }) => ({ list, topics, url: topicsPermalink(list) }));

export function aboutView(questions: Questions): AboutView {
  return {
    kind: "about",
    url: "/about/" as Permalink,
    extent: questions.extent(),
    duplicates: questions.duplicatedArticles(),
    withdrawn: questions.withdrawnArticles(),
    topicLists: topicListsOf(questions),
  };
}

export function notFoundView(questions: Questions): NotFoundView {
  return {
    kind: "not-found",
    url: "/404.html" as Permalink,
    years: questions.yearsWithArticles().map(countOf),
  };
}

export function yearsView(questions: Questions): YearsView {
  return {
    kind: "years",
    url: "/years/" as Permalink,
    years: questions.yearsWithArticles().map(countOf),
    undated: questions.extent().undated,
  };
}
