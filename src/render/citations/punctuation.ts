import type { Cited } from "../../model/citations/cited.ts";
import { lastName, type PersonName } from "../../model/citations/person-name.ts";

/** With a full stop, unless a mark ends it already. */
export const dotted = (words: string): string =>
  /[.!?…。！？؟][”’"»」』)]?$/u.test(words) ? words : `${words}.`;

/** `a, b, and c`: `last` is before the last, `between` before the others. */
export const joined = (parts: readonly string[], last: string, between: string): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(between)}${last}${parts.at(-1)}`;

/** In quotation marks, with those inside it turned into single ones and the full stop inside all of them. */
export function quoted(headline: string): string {
  const inner = headline.replace(/“([^“”]*)”/g, "‘$1’").replace(/"([^"]*)"/g, "‘$1’");
  return `“${/‘[^‘’]*[^‘’.!?…]’$/.test(inner) ? `${inner.slice(0, -1)}.’` : dotted(inner)}”`;
}

/** As a name is spoken: `Martin Luther King Jr.` */
export const spoken = (name: PersonName): string =>
  "literal" in name
    ? name.literal
    : [name.given, lastName(name), name.suffix].filter(Boolean).join(" ");

/** A cited article whose address is known. */
export type Addressed = Cited & { readonly url: string };

/** Where it was sent from, and the agency that sent it: `Dateline Marrow Bay, UPI`. */
export const dispatchOf = ({ place, agency }: Cited): string | undefined =>
  [place && `Dateline ${place}`, agency].filter(Boolean).join(", ") || undefined;
