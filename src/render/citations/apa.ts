import { lastName, type PersonName } from "../../model/citations/person-name.ts";
import { formatDay } from "../../model/day.ts";
import { type Addressed, dispatchOf, dotted, joined } from "./punctuation.ts";

/**
 * A citation as APA 7 has it:
 * Lindqvist, P., & Abara, J. (2021, November 28). The night the pier went. The Marrow Bay Courier. https://…
 */
export function apa(cited: Addressed): string {
  const { authors, day, headline, isUntitled, withdrawn, newspaper, url } = cited;
  const when = day ? `(${day.slice(0, 4)}, ${formatDay(day, "en-US", "month-day")})` : "(n.d.)";
  const dispatch = dispatchOf(cited);
  const title = [
    isUntitled ? `[${headline.replace(/\.$/, "")}]` : headline,
    dispatch && `[${dispatch}]`,
    withdrawn !== undefined && "[withdrawn]",
  ]
    .filter(Boolean)
    .join(" ");
  const head =
    authors.length > 0
      ? [dotted(listed(authors)), `${when}.`, dotted(title)]
      : [dotted(title), `${when}.`];
  return [...head, dotted(newspaper), url].join(" ");
}

/** Of more than twenty authors, the first nineteen and the last. */
const shown = 20;

function listed(authors: readonly PersonName[]): string {
  const names = authors.map(withInitials);
  return names.length > shown
    ? `${names.slice(0, shown - 1).join(", ")}, … ${names.at(-1)}`
    : joined(names, ", & ", ", ");
}

/** `Lindqvist, P.`, `van der Berg, J.-P. M., Jr.` */
function withInitials(name: PersonName): string {
  if ("literal" in name) return name.literal;
  return [lastName(name), name.given && initials(name.given), name.suffix]
    .filter(Boolean)
    .join(", ");
}

const initials = (given: string): string =>
  given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((word) => word.split("-").filter(Boolean).map(initial).join("-"))
    .join(" ");

const initial = (word: string): string => `${[...word][0]?.toUpperCase()}.`;
