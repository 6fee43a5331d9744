import iconv from "iconv-lite";

// UTF-8 that was read as windows-1252 or Latin-1 and saved again: a lead byte's character and its followers' characters.
const follower =
  "[\\u0080-\\u00bf\\u20ac\\u201a\\u0192\\u201e\\u2026\\u2020\\u2021\\u02c6\\u2030\\u0160\\u2039\\u0152\\u017d\\u2018\\u2019\\u201c\\u201d\\u2022\\u2013\\u2014\\u02dc\\u2122\\u0161\\u203a\\u0153\\u017e\\u0178]";
const damaged = new RegExp(
  `(?:[\\u00c2-\\u00df]${follower}|[\\u00e0-\\u00ef]${follower}{2}|[\\u00f0-\\u00f4]${follower}{3})+`,
  "g",
);

/** A text may need several repairs, one after the other; no file was seen that needs more than three. */
const deepest = 3;

/** Characters that news is printed with. A repair that gives others is not believed. */
const believable =
  /^[\u00a0-\u024f\u02b0-\u02ff\u0370-\u058f\u05d0-\u05ea\u0620-\u064a\u0904-\u0939\u1e00-\u1eff\u2000-\u206f\u20a0-\u20bf\u2100-\u218f\u2190-\u22ff\u2500-\u27bf\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7af\ufb00-\ufb4f\ufeff\u{1f300}-\u{1faff}\u0080-\u009f]+$/u;

/**
 * Repairs text that was decoded wrongly before it was saved (`â€œ` for “). Only runs whose bytes are valid UTF-8 are changed: real
 * text hardly ever has one. A single run of two characters is not enough to believe it.
 */
export function repairTwiceDecoded(text: string): { text: string; repaired: number } {
  let [current, repaired] = [text, 0];
  for (let depth = 0; depth < deepest; depth++) {
    if (!/[\u00c2-\u00f4]/.test(current)) break;
    const runs = current.match(damaged) ?? [];
    const good = runs.filter((run) => reread(run) !== undefined);
    const weight = good.reduce((sum, run) => sum + (run.length > 2 ? 2 : 1), 0);
    if (weight < 2 || good.length < runs.length * 0.9) break;
    current = current.replace(damaged, (run) => reread(run) ?? run);
    repaired += good.length;
  }
  return { text: current, repaired };
}

function reread(run: string): string | undefined {
  const bytes = Buffer.from([...run].flatMap((character) => byteOf(character)));
  try {
    const read = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return believable.test(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function byteOf(character: string): number[] {
  const code = character.charCodeAt(0);
  return code <= 0xff ? [code] : [...iconv.encode(character, "windows-1252")];
}
