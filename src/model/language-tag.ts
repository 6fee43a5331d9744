import languageNames from "./language-names.json" with { type: "json" };

/** Is it a BCP 47 tag, like `en` or `pt-BR`? */
export const isLanguageTag = (tag: string): boolean => readTag(tag) !== undefined;

/**
 * The tag of a language that is given as a tag or by its name, as it should be written: `en-gb` is `en-GB`, `German` and `Deutsch`
 * are `de`; undefined if it is neither.
 */
export function canonicalTag(language: string): string | undefined {
  return readTag(language.trim()) ?? names.get(foldLanguageName(language));
}

/** Is it the tag of a language? `und` and `und-Arab` are texts whose language is not known. */
export const isKnownLanguage = (tag: string): boolean => tag.split("-")[0] !== "und";

/** How a language's name is looked up: lower case, one space between words, no brackets. */
export const foldLanguageName = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s()_,]+/gu, " ")
    .trim();

function readTag(tag: string): string | undefined {
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0];
    const primary = canonical?.split("-")[0] ?? "";
    return primary.length === 3 || codes.has(primary) ? canonical : undefined;
  } catch {
    return undefined;
  }
}

/** The codes of ISO 639-1; `cn` and `jp` are countries. Words of five to eight letters are tags by their form alone. */
const codes = new Set(
  (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv " +
    "ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my " +
    "na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr " +
    "ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
  ).split(" "),
);

/** What people also write. */
const alsoNames: Readonly<Record<string, string>> = {
  castellano: "es",
  castilian: "es",
  farsi: "fa",
  flemish: "nl-BE",
  mandarin: "zh",
  gaelic: "gd",
  "irish gaelic": "ga",
  "scots gaelic": "gd",
  norsk: "no",
  "serbo-croatian": "sh",
  tagalog: "fil",
  brazilian: "pt-BR",
  中文: "zh",
  汉语: "zh",
  漢語: "zh",
  عربي: "ar",
};

const names: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...languageNames, ...alsoNames }),
);
