/**
 * How the name of a month or weekday is looked up: lower case, one space between words (also for joiners without width), no marks
 * of direction, no dot at its end.
 */
export const foldName = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u200e\u200f\u202a-\u202e]/g, "")
    .replace(/[\s\u200b-\u200d]+/g, " ")
    .trim()
    .replace(/\.$/, "")
    .replace("i̇", "i")
    .replace(/[’ʼʻ]/g, "'");
