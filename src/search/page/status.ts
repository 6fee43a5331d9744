import type { Parts } from "./parts.ts";
import type { Site } from "./site.ts";

/** A screen reader says how much was found once, when the results have stayed as they are. */
const [spokenMs, searchingMs] = [1000, 400];

export type Status = {
  /** Shows what is going on. */
  readonly show: (words: string) => void;
  /** Shows and says how much was found. */
  readonly put: (words: string) => void;
  /** Says that the search goes on, if it takes long and nothing is shown yet. */
  readonly wait: () => void;
  /** Nothing is searched any more. */
  readonly clear: () => void;
};

export function statusOf({ count, found, spoken }: Parts, { words }: Site): Status {
  let speaking = 0;
  let waiting = 0;
  const say = (text: string) => {
    clearTimeout(waiting);
    clearTimeout(speaking);
    speaking = window.setTimeout(() => {
      spoken.textContent = text;
    }, spokenMs);
  };
  const show = (text: string) => {
    found.hidden = false;
    count.textContent = text;
  };
  const put = (text: string) => {
    show(text);
    say(text);
  };
  return {
    show,
    put,
    wait: () => {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => found.hidden && put(words.searching), searchingMs);
    },
    clear: () => {
      found.hidden = true;
      say("");
    },
  };
}
