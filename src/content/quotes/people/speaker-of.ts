import type { Speaker } from "../../../model/quote.ts";
import type { Span } from "../../../model/span.ts";
import { isPlace } from "../words/geography.ts";
import { printedRole } from "./printed-role.ts";
import type { Referent } from "./referent.ts";

const [maxTitles, longestRole] = [12, 80];

/** A person or an organisation as the speaker of a quotation at which these words name them. */
export const speakerOf = (person: Referent, mention: Span, text: string): Speaker => ({
  name: person.name,
  kind: person.kind === "other" ? "unnamed" : person.kind,
  mention,
  ...(person.kind === "person" && traitsOf(person, text)),
});

const known = new WeakMap<Referent, Pick<Speaker, "traits">>();

/** Most people are quoted more than once. */
function traitsOf(person: Referent, text: string): Pick<Speaker, "traits"> {
  const before = known.get(person);
  if (before) return before;
  const traits = readTraits(person, text);
  known.set(person, traits);
  return traits;
}

function readTraits({ gender, described }: Referent, text: string): Pick<Speaker, "traits"> {
  const printed = described.flatMap(({ mention, reading }) => printedRole(mention, reading) ?? []);
  const [first] = printed;
  const role = first && text.slice(first.start, first.end).replace(/\s+/g, " ");
  const titles = new Set(
    printed.flatMap(({ titles }) => titles).filter((title) => !isPlace(title)),
  );
  const traits = {
    ...(gender && { gender }),
    ...(titles.size > 0 && { titles: [...titles].slice(0, maxTitles) }),
    ...(role && role.length <= longestRole && { role }),
  };
  return Object.keys(traits).length > 0 ? { traits } : {};
}
