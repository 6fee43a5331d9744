import type { SpeakerKey } from "./speaker.ts";

/** What leads from an article to an earlier one: somebody whom both quote, or a tag that both have. */
export type Subject = `speakers/${SpeakerKey}` | `tags/${string}`;
