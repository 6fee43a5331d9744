import type { Questions } from "../../model/queries.ts";
import type { Archive } from "../connection.ts";
import { askArticles } from "./article-queries.ts";
import { askDays } from "./day-queries.ts";
import { asking } from "./query-runner.ts";
import { askSpeakers } from "./speaker-queries.ts";
import { askTopics } from "./topic-queries.ts";

/** The questions of the site, answered from the archive file as it stands: it is not to change while they are asked. */
export function ask(archive: Archive): Questions {
  const by = asking(archive);
  return { ...askArticles(by), ...askDays(by), ...askSpeakers(by), ...askTopics(by) };
}
