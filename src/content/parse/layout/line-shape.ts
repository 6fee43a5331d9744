/** `***`, `-----`, `* * *`, `§`: a dividing line. */
export const isRule = (line: string): boolean =>
  line.length <= 200 &&
  /^(?:[\s*_=~#·•.–—-]{3,}|§|⁂|❦|\* \*)$/u.test(line) &&
  !/^\.{1,5}$/.test(line);

const bullet = /^(?:[•●▪‣◦∙·*–—-]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+\S/u;

export const isBulleted = (line: string): boolean => bullet.test(line);

/** Two spaces or a tab separate cells; a table row has several cells, all short. */
export function isColumnar(line: string): boolean {
  if (line.length > 160 || !/\t| {2}/.test(line)) return false;
  const cells = line.split(/\t| {2,}/).filter((cell) => cell !== "");
  if (cells.length < 2 || cells.some((cell) => cell.length > 40)) return false;
  return cells.length >= 3 || isFigure(cells[1] ?? "");
}

/** `2,841`, `51.7`, `38-1/2`, `12 pct`: a cell in a column of prices. */
const isFigure = (cell: string): boolean => /^[($£€+-]*\d[\d.,:/%-]*\)?(?: \S{1,8})?$/.test(cell);

/** Ends like a sentence; closing marks and brackets are ignored. */
export const endsSentence = (line: string): boolean =>
  /[.!?…。！？؟।:;][\s"'”’»“)\]]*$/u.test(line);

export const beginsLowerCase = (line: string): boolean => /^["'“‘«(]*\p{Ll}/u.test(line);

/** Has letters, all of them capitals except in names like McKAY or in `<abc.o>`. */
export function isUpperCase(line: string): boolean {
  const letters = line.replace(/<[^>]*>/g, "").match(/\p{L}/gu);
  if (!letters || letters.length < 2) return false;
  const small = letters.filter((letter) => letter !== letter.toUpperCase()).length;
  return small <= letters.length * 0.08;
}

const signOff =
  /^[\s\p{P}]*(?:reuters?(?:\s+\p{Lu}{3})?|ends?|-?\s*30\s*-?|#{1,4}|afp|ap|upi|dpa(?:\s+\w{2,4}(?:\s+\w{2,4})*)?|xinhua|bernama|kyodo|press association|nnnn|mr?n|more|\(end\)|kraj|fin|ende)[\s\p{P}]*$/iu;

/** `Reuter`, `-30-`, `ENDS`, `###`: the end mark of a wire story. */
export const isSignOff = (words: string): boolean => words.length <= 40 && signOff.test(words);
