const [popEmbedding, popIsolate] = ["\u202c", "\u2069"];

/** The character that ends each one that changes the direction of the following text. */
const ends: Readonly<Record<string, string>> = {
  "\u202a": popEmbedding,
  "\u202b": popEmbedding,
  "\u202d": popEmbedding,
  "\u202e": popEmbedding,
  "\u2066": popIsolate,
  "\u2067": popIsolate,
  "\u2068": popIsolate,
};

const turning = /[\u202a-\u202e\u2066-\u2069]/;
const eachTurning = new RegExp(turning, "g");

/**
 * The text with every embedding and isolate closed, and without unmatched closing characters, so that the text next to it keeps its own
 * direction (Unicode Standard Annex 9).
 */
export function closeDirections(text: string): string {
  if (!turning.test(text)) return text;
  const open: string[] = [];
  const balanced = text.replace(eachTurning, (character) => {
    const end = ends[character];
    if (end) {
      open.push(end);
      return character;
    }
    const isIsolate = character === popIsolate;
    const at = isIsolate ? open.lastIndexOf(popIsolate) : open.length - 1;
    if (open[at] !== character) return "";
    open.length = at; // the end of an isolate ends embeddings in it too
    return character;
  });
  return balanced + open.reverse().join("");
}
