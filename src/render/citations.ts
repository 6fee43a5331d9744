import type { Day } from "../model/day.ts";
import { formatDay } from "../model/day.ts";

/** The data for a citation. */
export type Cited = {
  readonly headline: string;
  readonly authors: readonly string[];
  readonly day?: Day;
  /** The name of the newspaper. */
  readonly title: string;
  /** The page's address; undefined if the settings do not say where the site will be. */
  readonly url?: string;
  /** From the site's root, `/2021/11/28/the-night-the-pier-went/`. */
  readonly path: string;
  readonly key: string;
};

/** A path alone is not an address: whoever reads the citation must see that. */
const placeOf = ({ url, path }: Cited): string => url ?? `${path} (no address yet)`;

export type Citation = {
  readonly style: "APA" | "Chicago" | "MLA" | "BibTeX" | "RIS";
  readonly text: string;
};

/** Citations of an article in the styles of APA 7, Chicago 17 (bibliography) and MLA 9, and for reference managers. */
export const citationsOf = (cited: Cited): readonly Citation[] => [
  { style: "APA", text: apa(cited) },
  { style: "Chicago", text: chicago(cited) },
  { style: "MLA", text: mla(cited) },
  { style: "BibTeX", text: bibtex(cited) },
  { style: "RIS", text: ris(cited) },
];

// Lindqvist, P., & Abara, J. (2021, November 28). The night the pier went. The Marrow Bay Courier. https://…
function apa(cited: Cited): string {
  const { authors, day, headline, title } = cited;
  const names = joined(authors.map(withInitials), ", & ", ", ");
  const when = day ? `(${day.slice(0, 4)}, ${formatDay(day, "en-US", "month-day")})` : "(n.d.)";
  return [
    names && `${dotted(names)} ${when}.`,
    !names && `${dotted(headline)} ${when}.`,
    names && dotted(headline),
    dotted(title),
    placeOf(cited),
  ]
    .filter(Boolean)
    .join(" ");
}

// Lindqvist, Petra, and Jonas Abara. “The Night the Pier Went.” The Marrow Bay Courier, November 28, 2021. https://…
function chicago(cited: Cited): string {
  const { authors, day, headline, title } = cited;
  const issue = [title, day ? formatDay(day, "en-US", "long") : "n.d."].join(", ");
  return [names(authors), `“${dotted(headline)}”`, dotted(issue), `${placeOf(cited)}.`]
    .filter(Boolean)
    .join(" ");
}

// Lindqvist, Petra, and Jonas Abara. “The Night the Pier Went.” The Marrow Bay Courier, 28 Nov. 2021, https://….
function mla(cited: Cited): string {
  const { authors, day, headline, title } = cited;
  const address = placeOf(cited).replace(/^https?:\/\//, "");
  const place = [title, day && formatDay(day, "en-GB", "long"), address].filter(Boolean).join(", ");
  return [names(authors), `“${dotted(headline)}”`, `${place}.`].filter(Boolean).join(" ");
}

const names = (authors: readonly string[]): string =>
  authors.length === 0
    ? ""
    : dotted(joined([inverted(authors[0] ?? ""), ...authors.slice(1)], ", and ", ", "));

function bibtex(cited: Cited): string {
  const { authors, day, headline, title, url, key } = cited;
  const [year, month, date] = day?.split("-") ?? [];
  const fields = [
    ["title", `{${escaped(headline)}}`],
    ["author", authors.map(inverted).map(escaped).join(" and ")],
    ["journal", escaped(title)],
    ["year", year],
    ["month", month && String(Number(month))],
    ["day", date && String(Number(date))],
    ["url", url],
    ["note", url ? "" : escaped(placeOf(cited))],
  ].filter(([, value]) => value);
  return `@article{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}`;
}

function ris(cited: Cited): string {
  const { authors, day, headline, title, url } = cited;
  const lines = [
    "TY  - NEWS",
    `TI  - ${headline}`,
    ...authors.map((author) => `AU  - ${inverted(author)}`),
    `T2  - ${title}`,
    ...(day ? [`PY  - ${day.slice(0, 4)}`, `DA  - ${day.replaceAll("-", "/")}`] : []),
    url ? `UR  - ${url}` : `N1  - ${placeOf(cited)}`,
    "ER  - ",
  ];
  return lines.join("\n");
}

/** `Petra Lindqvist` is `Lindqvist, Petra`. */
function inverted(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.pop() ?? "";
  return words.length > 0 ? `${last}, ${words.join(" ")}` : last;
}

/** `Petra Lindqvist` is `Lindqvist, P.` */
function withInitials(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.pop() ?? "";
  const initials = words.map((word) => `${[...word][0]?.toUpperCase()}.`).join(" ");
  return initials ? `${last}, ${initials}` : last;
}

const joined = (parts: readonly string[], last: string, between: string): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(between)}${last}${parts.at(-1)}`;

const dotted = (words: string): string => (/[.!?…]["”’]?$/.test(words) ? words : `${words}.`);

const escaped = (words: string): string =>
  words.replace(/[{}\\]/g, "").replace(/([&%$#_])/g, "\\$1");
