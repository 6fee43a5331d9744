import type { Said } from "../said.ts";
import { mentionAt, type Reading } from "../words/reading.ts";
import type { Attribution, Found } from "./attribution.ts";
import type { Surroundings } from "./surroundings.ts";
import { isSayingVerb } from "./verb-behind.ts";

const reach = 12; // tokens after the name, none of which may be a verb of saying

/** A signature after a dash: only `Jane Roe` or `Jane Roe, harbour master`. */
export function signatureAt(reading: Reading, from: number): Found | undefined {
  const { tokens } = reading;
  const mention = mentionAt(reading, from);
  if (mention?.kind !== "name") return undefined;
  const next = tokens[mention.to];
  const ends =
    !next ||
    (/^[.,;(]/.test(next.text) &&
      !tokens.slice(mention.to, mention.to + reach).some(isSayingVerb)) ||
    next.kind === "quote";
  return ends ? { rule: "signature", mention } : undefined;
}

const longest = 20; // tokens of a signature line

/** A quotation ends its paragraph, and the next paragraph is only a signature: `— Jane Roe, harbour master`. */
export function signatureBelow(
  one: Said,
  { readings, reading, at }: Surroundings,
): Attribution | undefined {
  const below = readings[at + 1];
  if (!below || below.paragraph.fresh || !endsParagraph(reading, one.index)) return undefined;
  if (!/^(?:—|–|―|-+|~)$/.test(below.tokens[0]?.text ?? "") || below.tokens.length > longest)
    return undefined;
  if (below.tokens.some((token) => token.kind === "quote" || isSayingVerb(token))) return undefined;
  const found = signatureAt(below, 1);
  return found && { ...found, at: at + 1 };
}

const endsParagraph = ({ tokens }: Reading, quote: number): boolean =>
  quote >= tokens.length - 2 && !/\p{L}/u.test(tokens[quote + 1]?.text ?? "");
