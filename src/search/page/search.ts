import {
  type IndexReader,
  type LoadShard,
  OtherFormatError,
  openIndex,
} from "../query/index-reader.ts";
import { type Asked, askedBy, searchFor } from "./address-bar.ts";
import { answerTo, firstHitsOf } from "./answer.ts";
import { pageReader } from "./article-page.ts";
import { controlsOf } from "./controls.ts";
import { shardLoader } from "./load-shard.ts";
import { partsOf } from "./parts.ts";
import { forgetReload, reloadOnce } from "./reload-once.ts";
import { resultList } from "./result-list.ts";
import type { Site } from "./site.ts";
import { suggestionsFor, valuesFrom, withSuggestion } from "./suggest-words.ts";
import { suggestionsOf } from "./suggestions.ts";

/** A pause in typing after which the search begins. */
const pauseMs = 180;

/** Runs the search page. */
export function startSearch(root: HTMLElement, site: Site): void {
  const parts = partsOf(root);
  const { box, form } = parts;
  const read = pageReader();
  const siteTitle = document.title;
  let asked = askedBy(location.search);
  let run = 0;
  let pause = 0;
  let load: LoadShard | undefined;
  let opening: Promise<IndexReader> | undefined;

  const open = (): Promise<IndexReader> => {
    load ??= shardLoader(site.base);
    opening ??= openIndex(load);
    opening.then(forgetReload, () => {
      opening = undefined; // the next query tries again
    });
    return opening;
  };
  const list = resultList(parts, { site, read, change: (text) => go({ ...asked, text }) });
  const controls = controlsOf(parts, {
    change: (next) => go({ ...asked, ...next }),
    valuesFrom: async (name, typed) => valuesFrom(await open(), name, typed),
  });
  const suggestions = suggestionsOf(box, parts.suggestions, (word) => {
    type(withSuggestion(box.value, word));
    box.focus();
  });

  /** Searches for what the reader is typing; the address changes in place. */
  const type = (text: string) => {
    box.value = text;
    asked = { ...asked, text };
    putAddress(asked, "replaceState");
    void show({ isTyping: true });
  };
  /** Searches for what the reader decided on; the back button leads back from it. */
  const go = (next: Asked) => {
    clearTimeout(pause);
    asked = next;
    box.value = asked.text;
    suggestions.show([]);
    putAddress(asked, "pushState");
    void show({ isTyping: false });
  };

  async function show({ isTyping }: { isTyping: boolean }): Promise<void> {
    const own = ++run;
    const isCurrent = () => own === run;
    const { text, order } = asked;
    controls.show(asked);
    document.title = [text.trim(), siteTitle].filter((part) => part !== "").join(" · ");
    try {
      if (text.trim() !== "") list.wait();
      const index = await open();
      if (isTyping) {
        suggestionsFor(index, text).then((words) => isCurrent() && suggestions.show(words), ignore);
      }
      const question = { text, order, isTyping };
      const first = await firstHitsOf(index, question);
      if (first && isCurrent()) await list.showFirst(first, { index, isCurrent });
      const answer = await answerTo(index, question);
      if (isCurrent()) await list.show(answer, text, { index, isCurrent });
    } catch (error) {
      if (error instanceof OtherFormatError && reloadOnce()) return;
      if (isCurrent()) list.fail();
    }
  }

  parts["needs-script"].hidden = true;
  box.addEventListener("input", (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(pause);
    pause = window.setTimeout(() => type(box.value), pauseMs);
  });
  box.addEventListener("compositionend", () => type(box.value));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go({ ...asked, text: box.value });
    if (matchMedia("(pointer: coarse)").matches) box.blur(); // closes a phone's keyboard
  });
  // On a phone the box goes to the top, so that the results are between it and the keyboard.
  box.addEventListener("focus", () => {
    if (matchMedia("(pointer: coarse)").matches) box.scrollIntoView();
  });
  window.addEventListener("popstate", () => {
    asked = askedBy(location.search);
    box.value = asked.text;
    suggestions.show([]);
    void show({ isTyping: false });
  });

  box.value = asked.text;
  if (asked.text === "") box.focus({ preventScroll: true });
  list.restore(history.state);
  window.addEventListener("pagehide", () => {
    putAddress(asked, "replaceState", list.place());
  });
  void show({ isTyping: false });
}

const ignore = () => {};

/** From a disk some browsers refuse it: then the address remains that of the page. */
function putAddress(asked: Asked, how: "pushState" | "replaceState", state: unknown = null): void {
  const search = searchFor(asked);
  if (how === "pushState" && search === location.search) return;
  try {
    history[how](state, "", location.pathname + search);
  } catch {
    // nothing else depends on it
  }
}
