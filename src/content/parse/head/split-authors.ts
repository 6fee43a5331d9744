/** The people in a list of authors: `A and B`, `A & B`, `Tom Brandt, Jr.`, `Lindqvist, Petra`, `By A, Staff Writer`. */
export const splitAuthors = (written: readonly string[]): readonly string[] => [
  ...new Set(written.flatMap((words) => splitNames(words.replace(lead, "")))),
];

const lead =
  /^(?:(?:words|text|story|written|reported|posted)\s+)?(?:by|von|par|por|di|door|av|af)\s*:?\s+(?=\S)/iu;

/**
 * Splits words that name several people into their names, without their jobs and their paper. If the names are `listed`, a comma
 * separates people and never inverts a name.
 */
export function splitNames(words: string, order?: "listed"): readonly string[] {
  return beforePaper(words)
    .split(joint)
    .flatMap(splitAtSmallWord)
    .flatMap((each) => betweenCommas(each, order))
    .map((name) => name.replace(/^[\s*_~&]+|[\s*_~]+$/g, "").replace(/\s+/g, " "))
    .map((name) => name.replace(honours, ""))
    .filter((name) => /\p{L}[\p{L}\p{M}\p{N}'’.-]|\p{Script=Han}|\d/u.test(name));
}

/** Lists of authors are shorter than this many characters; some patterns here take time quadratic in the length. */
const longestNames = 2_000;

/** The words up to the paper, an address or a remark in brackets. */
export const beforePaper = (words: string): string =>
  words
    .slice(0, longestNames)
    .replace(/\s#\S.*$/, "")
    .replace(/\([^)]*\)/gu, " ")
    .split(paper)
    .find((each) => each.trim() !== "")
    ?.trim() ?? "";

/** The signs before the paper or an address: `| The Packet`, `– The Packet`, `of the Packet`, `<desk@…>`. */
const paper =
  /\s+[|•·–—]\s+|\s+-\s+|\s*\|\s*|\s*[<[]|\s+(?:for|from|with)\s+the\s+|\s+(?:special\s+)?to\s+the\s+|\s*[\w.+-]+@[\w.-]+|\s+@\w+/iu;
const joint =
  /\s*[;/、，؛،]\s*|\s*&\s*|\s+(?:and|und|et|och|og|ja|mit|with|com|oraz|ve|și|și|şi|és|kaj|dhe|en(?=\s+\p{L}+\s+\p{L})|και|та|და|եւ|و|ו)\s+/iu;

/** `y`, `e`, `i` join two people, or two surnames of one person: they join people only if both sides are whole names. */
function splitAtSmallWord(names: string): readonly string[] {
  const pieces = names.split(/\s+(?:y|e|i|a|и|і)\s+/u);
  return pieces.every((piece) => /\S\s+\S/.test(piece.trim())) ? pieces : [names];
}

/** Letters after a name: `Jane Roe MP`. */
const honours = /(?:\s(?:MPs?|MEP|MSP|MHR|MLA|MLC|OAM|AM|AO|AC|QC|KC|SC|OBE|MBE|CBE|MD|PhD))+$/u;

const suffix = /^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d|esq|cpa|obe|mp)\.?$/iu;

/** A word for a job, an office or an agency, which names of people do not contain. */
export const job =
  /(?<!\p{L})(?:staff|writers?|reporters?|correspondents?|editors?|photographers?|contributors?|columnists?|bureau|desk|news|newsroom|newspaper|press|agency|agence|times|post|tribune|herald|journal|gazette|chronicle|courier|associated|reuters?|afp|ap|dpa|upi|media|magazine|radio|network|service|union|special to|redaktion|redakteur(?:in)?|korrespondent(?:in)?|rédaction|redacción|redação|redazione|redactie|redaktionen|redakcja|redakce|редакция|intern|freelance|freelancer|chief|producer|presenter|anchor|team|web|online|digital|admin|administrator)(?!\p{L})/iu;

/** `A, B, C` are three; `A, Jr.` is one; `Lindqvist, Petra` is Petra Lindqvist; the job in `A, Staff Writer` is left out. */
function betweenCommas(names: string, order?: "listed"): readonly string[] {
  const pieces = names.split(/\s*,\s*/).filter((piece) => piece !== "");
  const people: string[] = [];
  for (const piece of pieces) {
    const last = people.at(-1);
    if (last !== undefined && suffix.test(piece)) people[people.length - 1] = `${last} ${piece}`;
    else if (last === undefined || !job.test(piece)) people.push(piece);
  }
  const [first = "", second = ""] = people;
  const isTurned =
    order !== "listed" &&
    people.length === 2 &&
    !/\s/.test(first) &&
    /^\p{Lu}/u.test(second) &&
    second.split(/\s+/).length <= 3;
  return isTurned ? [`${second} ${first}`] : people;
}
