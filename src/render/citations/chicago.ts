import { titleOf } from "../../model/citations/cited.ts";
import { invertedName, type PersonName } from "../../model/citations/person-name.ts";
import { formatDay } from "../../model/day.ts";
import { type Addressed, dispatchOf, dotted, joined, quoted, spoken } from "./punctuation.ts";

/**
 * A citation as the bibliographies of Chicago 17 have it:
 * Lindqvist, Petra, and Jonas Abara. “The Night the Pier Went.” The Marrow Bay Courier, November 28, 2021. https://…
 */
export function chicago(cited: Addressed): string {
  const { authors, day, newspaper, url } = cited;
  const dispatch = dispatchOf(cited);
  const issue = [newspaper, day ? formatDay(day, "en-US", "long") : "n.d."].join(", ");
  return [
    authors.length > 0 && dotted(listed(authors)),
    quoted(titleOf(cited)),
    dispatch && dotted(dispatch),
    dotted(issue),
    `${url}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** Of more than ten authors, the first seven. */
const [most, shown] = [10, 7];

function listed([first, ...others]: readonly PersonName[]): string {
  const names = [...(first ? [invertedName(first)] : []), ...others.map(spoken)];
  return names.length > most
    ? `${names.slice(0, shown).join(", ")}, et al.`
    : joined(names, ", and ", ", ");
}
