import type { Part } from "../../../model/part.ts";
import type { Entry } from "../front-matter/entry.ts";
import type { Block } from "../layout/blocks.ts";
import type { HeadDate, HeadFields, HeadState } from "./head-state.ts";
import { isLabelled } from "./label-line.ts";
import { recognisers } from "./recognisers.ts";

export type Head = HeadFields & {
  readonly parts: readonly Part[];
  readonly dates: readonly HeadDate[];
  /** What labels like `BYLINE: …` give. */
  readonly entries: readonly Entry[];
  /** The blocks under the head. */
  readonly below: readonly Block[];
};

/** No head has more blocks than this; a letterhead may be long. */
const maxBlocks = 16;
/** The labels of a newspaper database are a block each. */
const maxLabelledBlocks = 60;

/**
 * The head of an article: date lines, kicker, headline, deck, byline, in whatever order they come, up to the first paragraph.
 * Each block is given to the recognisers one after the other; the first that takes it says what it is.
 */
export function readHead(text: string, all: readonly Block[], headlineGiven: boolean): Head {
  const top = all[0];
  const labelled = isLabelled(text, all.slice(0, maxLabelledBlocks));
  const max = labelled ? maxLabelledBlocks : maxBlocks;
  let fields: HeadFields = {};
  let parts: readonly Part[] = [];
  let dates: readonly HeadDate[] = [];
  let entries: readonly Entry[] = [];
  let headlineGroup: number | undefined;
  let i = 0;
  let rest: Block | undefined;
  while (i < Math.min(all.length, max)) {
    const block = rest ?? all[i];
    if (!block || !top) break;
    const below = all.slice(i + 1, i + 1 + maxLabelledBlocks);
    const known = { ...fields, text, top, parts, dates, headlineGiven, headlineGroup, labelled };
    const taken = takenOf(text.slice(block.start, block.end), { ...known, block, below });
    if (taken === "stop") break;
    const { parts: own, replacesLast, dates: found = [], entries: given = [], rest: left } = taken;
    const { headline, kicker, deck, byline, place } = taken;
    if (headline && !fields.headline) headlineGroup = block.group;
    fields = {
      ...fields,
      ...(headline && { headline }),
      ...(kicker && { kicker }),
      ...(deck && { deck }),
      ...(byline && { byline }),
      ...(place && { place }),
    };
    parts = [...(replacesLast ? parts.slice(0, -1) : parts), ...own];
    dates = [...dates, ...found];
    entries = [...entries, ...given];
    rest = left;
    if (!left) i++;
  }
  return {
    ...fields,
    parts,
    dates,
    entries,
    below: rest ? all.with(i, rest).slice(i) : all.slice(i),
  };
}

function takenOf(words: string, head: HeadState) {
  for (const recognise of recognisers) {
    const taken = recognise(words, head);
    if (taken !== undefined) return taken;
  }
  return "stop";
}
