/** The name of an author, taken apart as citation styles need it. Only a person's name has a family name. */
export type PersonName =
  | {
      readonly family: string;
      readonly given?: string;
      /** Lower-case words before the family name that belong to it: `van der`. */
      readonly particle?: string;
      /** `Jr.`, `III` */
      readonly suffix?: string;
    }
  | { readonly literal: string };

/** Takes the printed name of an author apart. A name that is not certainly a person's is kept whole. */
export function personName(printed: string): PersonName {
  const whole = printed.replace(/\s+/g, " ").trim();
  const { name, suffix } = withoutSuffix(whole);
  const inverted = invertedForm.exec(name);
  if (isDesk(whole) || several.test(whole) || (name.includes(",") && !inverted))
    return { literal: whole };
  if (inverted) {
    const [, family = "", given = ""] = inverted;
    return { ...familyOf(family.split(" ")), given, ...(suffix && { suffix }) };
  }
  const words = name.replace(titles, "").split(" ");
  if (words.length === 1) return { literal: whole };
  if (familyFirst.test(name)) {
    const [family = "", ...given] = words;
    return { family, given: given.join(" ") };
  }
  const start = startOfFamily(words);
  return {
    ...familyOf(words.slice(start)),
    given: words.slice(0, start).join(" "),
    ...(suffix && { suffix }),
  };
}

/** `van der Berg, Anna`, `King, Martin Luther, Jr.`; a name that is not a person's as it is. */
export function invertedName(name: PersonName): string {
  if ("literal" in name) return name.literal;
  return [lastName(name), name.given, name.suffix].filter(Boolean).join(", ");
}

/** The family name with its particle: `van der Berg`. */
export const lastName = ({ particle, family }: Exclude<PersonName, { literal: string }>): string =>
  particle ? `${particle} ${family}` : family;

/** `van der Berg, Anna`. Two words before the comma may be a whole name, with a place or a desk after it. */
const invertedForm = /^((?:\p{Ll}[^ ,]* )*[^ ,]+), ([^,]+)$/u;

const titles = /^(?:(?:dr|prof|professor|sir|dame|rev|mr|mrs|ms|lord|lady)\.? )+(?=\S+ \S)/i;

/** Degrees after a name are not part of it. */
const degrees = /(?:, (?:ph\.?d|m\.?d|m\.?a|b\.?a|m\.?sc|esq)\.?)+$/i;

function withoutSuffix(name: string): { readonly name: string; readonly suffix?: string } {
  const bare = name.replace(degrees, "");
  const found = /^(.+?),? ((?:jr|sr|jun|sen)\.?|ii|iii|iv)$/i.exec(bare);
  const [, before, suffix] = found ?? [];
  return before?.includes(" ") && suffix ? { name: before, suffix } : { name: bare };
}

/** Whether the name is that of a desk, an agency or an office: `Courier news desk`. */
export const isDesk = (name: string): boolean => desk.test(name);

const desk = new RegExp(
  [
    "^(?:the|our|from) ",
    " (?:of|for) ",
    "^associated press$|press international$|france-presse$",
    "\\b(?:agen(?:cy|ce|cia|tur|zia)|newsroom|staff|desk|bureau|correspondents?|reporters?|writers?|editors?|editorial|team|news|redaktion|redacci[oó]n|redazione|redactie|rédaction)\\b",
  ].join("|"),
  "iu",
);

/** Signs that one person's name does not have. */
const several = /[\d@&/()]| and /i;

/** Chinese, Japanese and Korean names have the family name first. */
const familyFirst = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana} ]+$/u;

/** Particles that are capitals in some names: `Robert De Niro`. Lower-case words need no list. */
const capitalParticles =
  /^(?:Van|Von|Vom|Zu|De|Del|Della|Di|Da|Du|Des|Dos|La|Le|El|Al|Bin|Ibn|Ter|Ten|Den|Der|St\.?)$/;

/** Words between two family names: `José Ortega y Gasset`. */
const joining = /^(?:y|e|i)$/;

/** The index of the first word of the family name. A name without capitals has no particles that one could tell. */
function startOfFamily(words: readonly string[]): number {
  if (/^\p{Ll}/u.test(words[0] ?? "")) return words.length - 1;
  const at = words.findIndex(
    (word, i) =>
      i > 0 && i < words.length - 1 && (/^\p{Ll}/u.test(word) || capitalParticles.test(word)),
  );
  if (at === -1) return words.length - 1;
  return joining.test(words[at] ?? "") && at > 1 ? at - 1 : at;
}

/** The family name, without the lower-case words before it. */
function familyOf(words: readonly string[]): {
  readonly family: string;
  readonly particle?: string;
} {
  const capital = words.findIndex((word) => !/^\p{Ll}/u.test(word));
  const start = capital === -1 ? words.length - 1 : capital;
  return {
    family: words.slice(start).join(" "),
    ...(start > 0 && { particle: words.slice(0, start).join(" ") }),
  };
}
