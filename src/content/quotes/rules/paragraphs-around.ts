import type { Mention } from "../mentions/mention.ts";
import type { Said } from "../said.ts";
import type { Reading } from "../words/reading.ts";
import type { Attribution } from "./attribution.ts";
import { cueOf } from "./cue.ts";
import { follow } from "./follow.ts";
import { introducedBy } from "./introduced.ts";
import type { Surroundings } from "./surroundings.ts";
import { isSayingVerb } from "./verb-behind.ts";

/** Finds the speaker in the paragraph before: by its open or closed quotation, its final colon, or its subject. */
export function fromParagraphBefore({
  readings,
  reading,
  at,
  before: said,
}: Surroundings): Attribution | undefined {
  const before = readings[at - 1];
  if (!before || reading.paragraph.fresh) return undefined;
  const last = before.tokens.length - 1;
  const previous = said.at(-1);
  if (previous && previous.index === last && !previous.token.marked?.closed)
    return follow(previous, "unclosed-chain", reading);
  const introduced = introducedBy(before, last);
  if (introduced) return { rule: "paragraph-colon", mention: introduced, at: at - 1 };
  const cue = cueOf(before, last);
  if (cue && before.tokens[last]?.text === ":")
    return { rule: "paragraph-colon", mention: cue, at: at - 1 };
  if (previous?.attribution && previous.token.sentence >= (before.tokens[last]?.sentence ?? 0))
    return follow(previous, "closed-chain", reading);
  if (cue && cue.kind !== "nominal" && !isOneOfSeveral(before, cue))
    return { rule: "paragraph-before", mention: cue, at: at - 1 };
  return follow(previous, "closed-chain", reading);
}

const names = 12; // mentions of a paragraph to compare

/** `Roe met Ott at the harbour. ¶ “…”`: without a verb of saying, words alone in their paragraph may be anybody's. */
function isOneOfSeveral(reading: Reading, { name, from }: Mention): boolean {
  const { tokens, mentions } = reading;
  const sentence = tokens.at(-1)?.sentence;
  if (tokens.some((token) => token.sentence === sentence && isSayingVerb(token))) return false;
  const last = lastWord(name);
  return mentions
    .slice(0, names)
    .some(
      (each) =>
        each.kind === "name" &&
        each.from !== from &&
        lastWord(each.name) !== last &&
        !tokens[each.from - 1]?.is.place,
    );
}

const lastWord = (name = ""): string => name.slice(name.lastIndexOf(" ") + 1);

/** Finds the speaker in the next paragraph, if it continues the last quotation, left open here. */
export function fromParagraphAfter(
  said: readonly Said[],
  after: Reading | undefined,
  next: Said | undefined,
): Attribution | undefined {
  const last = said.at(-1);
  if (!last || !after || after.paragraph.fresh || next?.index !== 0) return undefined;
  if (last.token.marked?.closed || said.some(({ attribution }) => attribution)) return undefined;
  return follow(next, "unclosed-chain", after);
}
