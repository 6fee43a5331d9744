/** Fewer words around a quotation, `“…” Baker said.`, say nothing that its speaker's page does not. */
const fewestWords = 4;

/** A word, or two letters of a script that puts no spaces between words. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}|[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu;

/** The sentence around a quotation if it has enough words to be worth reading. */
export function tellingContext(context = ""): string | undefined {
  const fromFewest = context.matchAll(word).drop(fewestWords - 1);
  return fromFewest.next().done ? undefined : context;
}
