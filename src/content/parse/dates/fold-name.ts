/**
 * The key under which the name of a month or weekday is looked up: in lower case, with one space between words (also for zero-width
 * joiners), without direction marks and a final dot, and with one kind of i:
 * MAYIS is mayıs.
 */
export const foldName = (name: string): string =>
  /^[A-Za-z'-]*$/.test(name) ? name.toLowerCase() : foldAny(name);

const foldAny = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u200e\u200f\u202a-\u202e]/g, "")
    .replace(/[\s\u200b-\u200d]+/g, " ")
    .trim()
    .replace(/\.$/, "")
    .replace("i̇", "i")
    .replaceAll("ı", "i")
    .replace(/[’ʼʻ]/g, "'");
