import type { Questions } from "../model/questions.ts";
import { askArticles } from "./ask-articles.ts";
import { askDays } from "./ask-days.ts";
import { askSpeakers } from "./ask-speakers.ts";
import { askTopics } from "./ask-topics.ts";
import { asking } from "./asking.ts";
import type { Archive } from "./open-archive.ts";

/** The questions of the site, answered from the archive file as it stands: it is not to change while they are asked. */
export function ask(archive: Archive): Questions {
  const by = asking(archive);
  return { ...askArticles(by), ...askDays(by), ...askSpeakers(by), ...askTopics(by) };
}
