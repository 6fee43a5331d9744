import type { Said } from "./said.ts";
import type { Reading } from "./words/reading.ts";
import type { Token } from "./words/token.ts";

const longestAttribution = 60; // tokens between the two halves

/**
 * Whether a quotation continues the one before it in its paragraph, with nothing but the attribution of that one between them:
 * `“It is higher,” said Roe, “and the sea will come.”` · `“It is higher,” Roe said. “The sea will come.”`
 * The caller checks that both have the same speaker.
 */
export function continuesStatement(readings: readonly Reading[], before: Said, one: Said): boolean {
  if (before.paragraph !== one.paragraph || !isAttributedBetween(before, one)) return false;
  if (one.index - before.index - 1 > longestAttribution) return false;
  const tokens = readings[one.paragraph]?.tokens ?? [];
  const between = tokens.slice(before.index + 1, one.index);
  const [first, last] = [between[0], between.at(-1)];
  if (!first || !last || !isOneClause(between)) return false;
  const { open, comma } = before.token;
  // `“It is over.” Roe said, “We go.”`: the words between introduce the second quotation.
  if (!open && !comma && first.capital) return false;
  // `Roe said, adding of Ott, “…”`: the second verb introduces the second quotation.
  if (/^(?:[,،，、;]|[–—―-]+)$/.test(last.text))
    return last.sentence === one.token.sentence && !between.some(({ is }) => is.participle);
  const ends = /^[.。]$/.test(last.text) || last.sentence !== one.token.sentence;
  return ends && isStatement(tokens, before) && one.kind === "direct";
}

function isAttributedBetween({ token, attribution, paragraph }: Said, one: Said): boolean {
  if (!attribution || attribution.at !== paragraph || attribution.inside) return false;
  const { start, end } = attribution.mention;
  return start >= token.end && end <= one.token.start;
}

/** One sentence with at most one verb of saying, and no other quotation. */
function isOneClause(between: readonly Token[]): boolean {
  let verbs = 0;
  for (const { kind, text, sentence, is } of between) {
    if (kind === "quote" || text === ":" || sentence !== between[0]?.sentence) return false;
    if ((is.speech || is.framing) && ++verbs > 1) return false;
  }
  return true;
}

/** Not `The plan was “dead,” Roe said. “We tried.”`: the first words belong to the reporter's sentence. */
function isStatement(tokens: readonly Token[], { index, token, kind }: Said): boolean {
  const before = tokens[index - 1];
  if (kind !== "direct") return false;
  return !before || before.sentence !== token.sentence || /^[,:;–—-]/.test(before.text);
}
