/**
 * Whether a seed's path matches a pattern, in which `*` is any run of characters and a slash at the end means everything in the folder.
 * Each piece between the stars is matched at its first occurrence: that takes linear time, and finds a match if there is one.
 */
export function matchesSeedPattern(seed: string, pattern: string): boolean {
  const pieces = pattern.replace(/\/$/, "/*").split("*");
  const [first = "", last = ""] = [pieces[0], pieces.at(-1)];
  if (pieces.length === 1) return seed === pattern;
  if (!seed.startsWith(first) || !seed.endsWith(last)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = seed.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= seed.length - last.length;
}
