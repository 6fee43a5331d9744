import type { SpeakerKey } from "./speaker.ts";

/** The reason for a link from an article to an earlier one: a speaker that both quote, or a tag that both have. */
export type Subject = `speakers/${SpeakerKey}` | `tags/${string}`;
