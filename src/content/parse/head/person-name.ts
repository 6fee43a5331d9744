import { isGivenName } from "./given-names.ts";
import { job } from "./split-authors.ts";

const particle =
  "(?:de|da|do|di|du|dos|das|del|della|van|von|vom|zu|zur|der|den|het|’t|la|le|lo|bin|bint|ibn|ben|al|el|ten|ter|af|av|y|e|i|ní|ó|mac|ap|abu|ould|st)";
const word = String.raw`(?:(?:[dDlL]|[OÓ])['’])?\p{Lu}[\p{L}\p{M}'’‘ʼ.-]*`;

/** One to six words with capitals, small particles among them. */
const capitals = new RegExp(
  String.raw`^(?:${particle}\s)*${word}(?:\s(?:${word}|${particle}(?=\s))){0,5}$`,
  "u",
);
/** Up to four words in a script without capitals. */
const caseless = /^[\p{Lo}\p{M}'’׳״.-]{2,}(?:\s[\p{Lo}\p{M}'’׳״.-]{1,}){0,4}$/u;

/** Words in the names of places, papers and offices, but not of people. */
const notPerson =
  /(?<!\p{L})(?:the|and|of|in|on|at|park|state|beach|church|street|road|county|city|town|village|university|college|school|station|square|house|hospital|island|bay|hill|river|lake|report|review|week|weekly|daily|morning|evening|sunday|monday|tuesday|wednesday|thursday|friday|saturday|january|february|march|april|june|july|august|september|october|november|december|special|exclusive|update|live|video|photos?|part|chapter|council|committee|court|police|party|department|ministry|minister|president|government|association|institute|foundation|company|ltd|inc|gmbh|club|cup|league|day|north|south|east|west|new|local|world|national|international|sports?|business|politics|culture|opinion|editorial|interview|analysis|comment|letters?|obituary)(?!\p{L})/iu;

/** May these words be a person's name, and not a job, a paper or a sentence? */
export const isName = (words: string): boolean =>
  words.length <= 60 && (capitals.test(words) || caseless.test(words)) && !job.test(words);

/** An initial: `J. Roe`, `Tom A. Brandt`. */
const initial = /(?:^|\s)\p{Lu}\.(?:\s?\p{Lu}\.)*(?=\s)/u;
/** A surname recognisable by its ending, in the languages that have such endings. */
const surname =
  /(?:\p{L}{2}(?:sson|sdóttir|sdottir|ssen)|\p{L}{2}(?:ović|ovič|evič|ević|enko|ovsky|ovská|ovski|ovska|owska|owski|ewska|ewski|escu|opoulos|opoulou|shvili|oğlu|zadeh|енко|ский|ская|ович|евич|ська|ський|ићев?|ић|швили|όπουλος|οπούλου|ίδης|άκης))$/u;

/** Is this certainly a person's name? It needs at least two words and one sign of a person. */
export function isCertainName(words: string): boolean {
  const tokens = words.split(/\s+/);
  const [first = ""] = tokens;
  if (tokens.length < 2 || tokens.length > 5 || !isName(words) || notPerson.test(words))
    return false;
  const [second = "", last = ""] = [tokens[1], tokens.at(-1)];
  if (initial.test(words) || surname.test(last)) return true;
  // `Anna Karenina Returns`: the third word may belong to a sentence.
  const mayBeSentence =
    tokens.length > 2 && !isGivenName(second) && /(?:s|ing|ed|ion|t)$/i.test(last);
  return isGivenName(first) && !mayBeSentence;
}
