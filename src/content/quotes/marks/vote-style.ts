/** How an article as a whole uses its marks. */
export type Style = {
  /** Which way the guillemets point: «…» or »…«; `either` if only one of the two is used, as in »…». */
  readonly guillemets: "outward" | "inward" | "either";
  /** ‘…’ outside and “…” inside, as printed in Britain. */
  readonly singleOutside: boolean;
};

/** Counts how a text uses its marks in the unambiguous places. */
export function voteStyle(text: string): Style {
  return { guillemets: guillemetsOf(text), singleOutside: singlesOutside(text) };
}

function guillemetsOf(text: string): Style["guillemets"] {
  if (!text.includes("«") || !text.includes("»")) return "either";
  let votes = 0;
  let first = "";
  for (const match of text.matchAll(/[«»]/g)) {
    first ||= match[0];
    const before = text.charAt(match.index - 1);
    const after = text.charAt(match.index + 1);
    const opens = /^[\s(’']?$/.test(before) && /[^\s.,;:!?)]/.test(after);
    const closes = /[^\s(’']/.test(before) && /^[\s.,;:!?)–—]?$/.test(after);
    if (opens === closes) continue;
    votes += opens === (match[0] === "«") ? -1 : 1;
  }
  return (votes === 0 ? first === "»" : votes > 0) ? "inward" : "outward";
}

function singlesOutside(text: string): boolean {
  const singles = text.match(/['‘‚‹](?<![^\s([—–].)(?=\p{L})/gu)?.length ?? 0;
  if (singles === 0) return false;
  const doubles = text.match(/["“”„«»]|''|``/g)?.length ?? 0;
  const closed = text.match(/[.,!?]['’›](?![\p{L}\p{N}"”])/gu)?.length ?? 0;
  return Math.min(singles, closed + 1) * 2 > doubles;
}
