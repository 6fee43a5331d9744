/** The first words, at most `length` UTF-16 code units with the “…”, cut at a word if possible. */
export function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  const whole = space > length / 2 ? cut.slice(0, space) : withoutHalfCharacter(cut);
  return `${whole.replace(/[\s,;:.–—-]+$/, "")}…`;
}

const withoutHalfCharacter = (text: string): string => text.replace(/[\ud800-\udbff]$/, "");
