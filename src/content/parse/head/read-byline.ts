import { findDates, type WrittenDate } from "../dates/find-dates.ts";
import { isUpperCase } from "../layout/line-shape.ts";
import { bylineLead, picturesOnly } from "./byline-words.ts";
import { isGivenName } from "./given-names.ts";
import { isCertainName, isName } from "./person-name.ts";
import { readAsianByline } from "./read-asian-byline.ts";
import { readDateline } from "./read-dateline.ts";
import { beforePaper, job, splitNames } from "./split-authors.ts";

/** The people in a byline, and the day of posting if it gives one. */
export type Byline = { readonly authors: readonly string[]; readonly date?: WrittenDate };

/** Longer lines are text. */
const longest = 160;

/** Words without a capital that may be inside a name or between two names. */
const small =
  /^(?:and|und|et|y|e|en|och|og|ja|i|и|і|та|και|ve|with|mit|for|of|the|in|à|a|de|da|do|di|del|della|dos|van|von|der|den|la|le|bin|al|el|special|to|staff|writer|reporter|correspondent|editor)$/u;

/**
 * Reads a line like `By Jane Roe and John Doe, Reuters`, `Story and photos by Jane Roe`, `Posted by Jane Roe on May 3, 2019`. If
 * the line may also be a headline, a certain name must follow a short foreign word: `De Laurentiis sees loss` is not a byline.
 */
export function readByline(line: string, mayBeHeadline = false): Byline | undefined {
  if (line.length > longest) return undefined;
  const asian = readAsianByline(line);
  if (asian) return { authors: asian };
  const lead = bylineLead.exec(line)?.[0];
  if (lead === undefined || picturesOnly.test(line)) return undefined;
  const { names: printed, date } = withoutDate(line.slice(lead.length));
  const names = beforePaper(withoutTitles(printed.replace(pictures, "")));
  if (names === "" || /[!?“”"]|\.\s+\p{Lu}\p{Ll}{3,}\s/u.test(names)) return undefined;
  const [first, ...others] = joined(withoutPlace(names));
  if (first === undefined || first.split(" ").length > 6) return undefined;
  if (/^\p{Ll}/u.test(first) && line !== line.toLowerCase()) return undefined;
  const isDesk = !isName(first) && job.test(names) && /^\p{Lu}/u.test(names);
  if (!isName(first) && !isDesk && !isTypedSmall(line, first)) return undefined;
  if (!isTypedSmall(line, first) && hasSmallWords(names)) return undefined;
  if (mayBeHeadline && !/\bby\b|[:：]/i.test(lead) && !isCertainName(first)) return undefined;
  const authors = isDesk ? [] : [first, ...others];
  return { authors, ...(date && { date }) };
}

/** Reads a line of names alone, as many papers print it below the headline; only if all names are certain. */
export function readNamesLine(line: string): Byline | undefined {
  if (line.length > longest / 2 || /[!?“”":]|\.$/u.test(line.trim())) return undefined;
  if (bylineLead.test(line) || picturesOnly.test(line)) return undefined;
  const { names: printed, date, isWhole } = withoutDate(line);
  const names = withoutTitles(printed);
  if (!isWhole || /\d/.test(names) || readDateline(line)) return undefined;
  const people = splitNames(withoutPlace(names), "listed");
  const known = people.filter(isCertainName);
  const isCertain = known.length === people.length || (known.length > 0 && !isUpperCase(line));
  if (!isCertain || people.length === 0 || people.length > 5 || !people.every(isWholeName))
    return undefined;
  return { authors: people, ...(date && { date }) };
}

const isWholeName = (name: string): boolean => /^\S+(?:\s\S+){1,3}$/.test(name) && isName(name);

/**
 * The people in a list: all names joined by a word, but only certain names after a comma. In `By Jane Roe, Marrow Bay`
 * the second is a place; in `By Jane Roe, John Doe and Ann Lee` all are people.
 */
function joined(names: string): readonly string[] {
  const all = splitNames(names, "listed");
  const lastJoined = splitNames(names.slice(0, lastJointIn(names)), "listed").length;
  return all.filter((name, i) => {
    if (i === 0) return true;
    const isListed = i <= lastJoined && lastJoined > 0 && lastJointIn(names) > 0;
    return name.includes(" ") && isName(name) && (isListed || isCertainName(name));
  });
}

/** The offset of the last `and` or `&`; 0 if there is none. */
const lastJointIn = (names: string): number =>
  [
    ...names.matchAll(
      /\s(?:and|und|et|y|e|en|och|og|ja|i|и|і|та|και|ve|with|mit|con|com|oraz)\s|&|;|\//giu,
    ),
  ].at(-1)?.index ?? 0;

/** `pictures by Tom Brandt`, after the writer. */
const pictures =
  /[\s,;|–—-]*(?:and\s+|und\s+|et\s+)?\(?(?:photos?|photographs?|photography|pictures?|images?|video|illustrations?|graphics?|fotos?|bilder?)(?:\s+(?:by|von|par|por|av|af|di|door)|\s*:)\s.*$/iu;

const withoutTitles = (names: string): string =>
  names.replace(
    /(?<=^|[,;&]\s*|\s(?:and|und|et|y)\s)(?:dr|prof|mr|mrs|ms|mme|mlle|sr|sra|hon|rev|fr|ing|mag)\.\s+(?=\p{Lu})/giu,
    "",
  );

/** The line without a date and the words before it: `Jane Roe on May 3, 2019 at 10:15 am`, `Jane Roe | 3 May 2019`. */
function withoutDate(line: string): { names: string; date?: WrittenDate; isWhole: boolean } {
  const [date] = /\d/.test(line) ? findDates(line) : [];
  if (!date) return { names: trimmed(line), isWhole: true };
  const before = line
    .slice(0, date.start)
    .replace(/[\s,|·•–—-]*(?:\bon|\bam|\ble|\bel|\bden|\bdne)?\s*$/iu, "");
  const after = line
    .slice(date.end)
    .replace(
      /^[\s,|·•–—-]*(?:(?:at|um|à|um)\s+)?(?:\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m\.?|uhr|[A-Z]{2,4})*)?[\s,|·•–—-]*/iu,
      "",
    );
  const isWhole = before === "" || after === "";
  return { names: trimmed(before === "" ? after : before), date, isWhole };
}

const trimmed = (words: string): string =>
  words.replace(/(?:[=<,;\s|–—-]|(?<![JS]r)\.)+$/u, "").trim();

/** `Jane Roe in Marrow Bay` names Jane Roe. */
const withoutPlace = (names: string): string =>
  names.replace(
    /^(\S+(?:\s\S+){1,5}?)\s(?:in|à|en|em|i|из|в|у|reports from)\s(?:\p{Lu}[\p{L}’'.-]*[\s,]*){1,4}$/u,
    "$1",
  );

/** A headline may begin with “By”: in a byline every word except small ones has a capital. */
const hasSmallWords = (names: string): boolean =>
  withoutPlace(names)
    .split(/\s+/)
    .some((word) => /^\p{Ll}(?!['’]\p{Lu})/u.test(word) && !small.test(word));

/** `by petra lindqvist`: a line without any capital, with a given name first. */
const isTypedSmall = (line: string, first: string): boolean =>
  line === line.toLowerCase() &&
  /^\p{Ll}+(?:\s\p{Ll}[\p{Ll}'’-]+){1,2}$/u.test(first) &&
  isGivenName(first.split(" ")[0] ?? "");
