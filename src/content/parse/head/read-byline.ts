/** What a byline names: people, and the agency or paper behind them. */
export type Byline = { readonly authors: readonly string[] };

const lead =
  /^[\^~]?\s*(?:by|von|par|por|di|da|door|av|af|przez|tekst|text|story by|written by|reported by|words by|автор|yazan)\s*:?\s+/iu;
const name = String.raw`(?:(?:[dDlL]['’])?\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|da|di|del|della|van|von|der|den|la|le|bin|al|el|ten|ter|dos|du)(?=\s))`;
const person = new RegExp(String.raw`^${name}(?:\s${name}){0,5}$`, "u");

/** A name in capitals keeps its capitals: how it is really written is not known. */
const joint = /\s*(?:,|;|&|\||\/|\s+(?:and|und|et|y|e|en|och|i|with|mit)\s+)\s*/iu;

const desk =
  /\b(?:reuters?|associated press|ap|afp|upi|dpa|news|writers?|staff|times|post|tribune|press|correspondent|editor|reporter|agency|agence|network|herald|journal|magazine|special to|desk|bureau|service|union|media|radio|chief)\b/iu;

/** Reads a line like `By Jane Roe and John Doe, Reuters`, `BY JANE DOE`; undefined where it is none. */
export function readByline(line: string): Byline | undefined {
  if (line.length > 160) return undefined;
  const opening = lead.exec(line);
  if (!opening) return undefined;
  const named = line
    .slice(opening[0].length)
    .replace(/[=<,;.\s]+$/u, "")
    .trim();
  if (named === "" || /[!?“”"]|\.\s+\p{Lu}\p{Ll}{3,}\s/u.test(named)) return undefined;
  const pieces = named
    .replace(/\([^)]*\)/gu, " ")
    .replace(/\s+/g, " ")
    .split(joint)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const first = pieces[0];
  if (
    first === undefined ||
    !(person.test(first) || desk.test(first)) ||
    first.split(" ").length > 6
  )
    return undefined;
  // A headline may begin with “By”: a byline has capitals in every word but its small ones.
  const words = named.split(/\s+/).filter((each) => /^\p{L}/u.test(each));
  const small = words.filter(
    (each) =>
      /^\p{Ll}(?!['’]\p{Lu})/u.test(each) &&
      !/^(?:and|und|et|y|e|en|och|with|for|of|the|in|de|da|di|del|della|van|von|der|den|la|le|bin|al|el|special|to)$/u.test(
        each,
      ),
  );
  if (small.length > 0) return undefined;
  const people: string[] = [];
  for (const piece of pieces) {
    if (!person.test(piece) || (desk.test(piece) && people.length > 0)) break;
    if (people.length === 0 || piece.includes(" ")) people.push(piece);
  }
  return { authors: people };
}
