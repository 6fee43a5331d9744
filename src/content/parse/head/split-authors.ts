/** The people that a list of authors names: `A and B`, `A & B`, `Tom Brandt, Jr.`, `Lindqvist, Petra`, `By A, Staff Writer`. */
export function splitAuthors(written: readonly string[]): readonly string[] {
  return [...new Set(written.flatMap(peopleIn))];
}

const by =
  /^(?:(?:words|text|story|written|reported|posted)\s+)?(?:by|von|par|por|di|door|av|af)\s*:?\s+(?=\S)/iu;
/** Behind it is the paper, or where to write to. */
const divider = /\s+[|•·–—]\s+|\s+-\s+|\s*[|]\s*|\s*[(<[]|\s+(?:of|for)\s+(?:the|The)\s+/u;
const joint = /\s*;\s*|\s*&\s*|\s+(?:and|und|et|y|e|en|och|og|ja|i|и|with|mit)\s+/iu;
const suffix = /^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d|esq|cpa|obe|mp)\.?$/iu;
const job =
  /(?<!\p{L})(?:staff|writers?|reporters?|correspondents?|editors?|photographers?|contributors?|columnists?|bureau|desk|news(?:room|paper)?|press|agency|times|post|tribune|herald|journal|gazette|chronicle|courier|associated|reuters|afp|dpa|upi|media|magazine|radio|network|special to|redaktion|redakteur(?:in)?|korrespondent(?:in)?|rédaction|redacción|redazione|редакция|intern|freelance|chief|producer|presenter|anchor)(?!\p{L})/iu;

function peopleIn(written: string): readonly string[] {
  const words = written
    .replace(/\s#\S.*$/, "")
    .replace(by, "")
    .trim();
  const [names = ""] = words.split(divider).filter((each) => each !== "");
  return names
    .split(joint)
    .flatMap(betweenCommas)
    .map((name) => name.replace(/^[\s*_~&]+|[\s*_~]+$/g, ""))
    .filter((name) => /\p{L}[\p{L}\p{M}\p{N}'’.-]|\d/u.test(name));
}

/** `A, B, C` are three; `A, Jr.` is one; `Lindqvist, Petra` is Petra Lindqvist; in `A, Staff Writer` the job is left out. */
function betweenCommas(names: string): readonly string[] {
  const pieces = names.split(/\s*,\s*/).filter((piece) => piece !== "");
  const people: string[] = [];
  for (const piece of pieces) {
    const last = people.at(-1);
    if (last !== undefined && suffix.test(piece)) people[people.length - 1] = `${last} ${piece}`;
    else if (!(people.length > 0 && job.test(piece))) people.push(piece);
  }
  const [first = "", second = ""] = people;
  const isTurned =
    people.length === 2 &&
    !/\s/.test(first) &&
    /^\p{Lu}/u.test(second) &&
    second.split(/\s+/).length <= 3;
  return isTurned ? [`${second} ${first}`] : people;
}
