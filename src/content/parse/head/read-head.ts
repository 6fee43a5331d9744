import type { Part } from "../../../model/part.ts";
import type { Entry } from "../front-matter/entry.ts";
import type { Block } from "../layout/blocks.ts";
import type { HeadDate, HeadFields, HeadState } from "./head-state.ts";
import { isLabelled } from "./label-line.ts";
import { recognisers } from "./recognisers.ts";

export type Head = HeadFields & {
  readonly parts: readonly Part[];
  readonly dates: readonly HeadDate[];
  /** The entries of labels like `BYLINE: …`. */
  readonly entries: readonly Entry[];
  /** The blocks under the head. */
  readonly below: readonly Block[];
};

/** The most blocks in a head; a letterhead may be long. */
const maxBlocks = 16;
/** The most blocks in a labelled head, where each label is a block. */
const maxLabelledBlocks = 60;

/**
 * Reads the head of an article up to the first paragraph: date lines, kicker, headline, deck and byline, in any order.
 * Each block is offered to the recognisers in turn; the first one that takes it decides its role.
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
