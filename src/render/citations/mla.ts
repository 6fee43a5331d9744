import { titleOf } from "../../model/citations/cited.ts";
import { invertedName, type PersonName } from "../../model/citations/person-name.ts";
import type { Day } from "../../model/day.ts";
import { type Addressed, dispatchOf, dotted, quoted, spoken } from "./punctuation.ts";

/**
 * A citation as MLA 9 has it:
 * Lindqvist, Petra, and Jonas Abara. “The Night the Pier Went.” The Marrow Bay Courier, 28 Nov. 2021, courier.example/….
 */
export function mla(cited: Addressed): string {
  const { authors, day, newspaper, url } = cited;
  const dispatch = dispatchOf(cited);
  const address = url.replace(/^https?:\/\//, "");
  const place = [newspaper, day && shortDay(day), address].filter(Boolean).join(", ");
  return [
    authors.length > 0 && dotted(listed(authors)),
    quoted(titleOf(cited)),
    `${place}.`,
    dispatch && dotted(dispatch),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Of three authors or more, the first. */
function listed([first, second, third]: readonly PersonName[]): string {
  const name = first ? invertedName(first) : "";
  if (third) return `${name}, et al.`;
  return second ? `${name}, and ${spoken(second)}` : name;
}

/** Months of more than four letters are abbreviated. */
const months = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");

function shortDay(day: Day): string {
  const [year = "", month, date] = day.split("-");
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}
