import type { Speaker, Traits } from "../../../model/quote.ts";
import type { Span } from "../../../model/span.ts";
import { isPlace } from "../words/geography.ts";
import { printedRole } from "./printed-role.ts";
import type { Referent } from "./referent.ts";

const [maxTitles, longestRole] = [12, 80];

/** A person or an organisation as the speaker of a quotation at which these words name them. */
export function speakerOf(person: Referent, mention: Span, text: string): Speaker {
  const { name, kind } = person;
  if (kind !== "person") return { name, kind: kind === "other" ? "unnamed" : kind, mention };
  person.traits ??= readTraits(person, text);
  const { traits } = person;
  return isEmpty(traits) ? { name, kind, mention } : { name, kind, mention, traits };
}

const isEmpty = ({ gender, titles, role }: Traits): boolean =>
  gender === undefined && titles === undefined && role === undefined;

function readTraits({ gender, described }: Referent, text: string): Traits {
  const printed = described.flatMap(({ mention, reading }) => printedRole(mention, reading) ?? []);
  const [first] = printed;
  const role = first && text.slice(first.start, first.end).replace(/\s+/g, " ");
  const titles = new Set(
    printed.flatMap(({ titles }) => titles).filter((title) => !isPlace(title)),
  );
  return {
    ...(gender && { gender }),
    ...(titles.size > 0 && { titles: [...titles].slice(0, maxTitles) }),
    ...(role && role.length <= longestRole && { role }),
  };
}
