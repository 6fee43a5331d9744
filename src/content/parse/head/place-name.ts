import { isGivenName } from "./given-names.ts";

/** Labels, function words and verbs, which are never part of a place's name. */
const neverInPlaces: ReadonlySet<string> = new Set(
  (
    "watch live breaking exclusive video videos photo photos picture pictures gallery audio podcast listen update updates updated analysis opinion editorial comment column feature features " +
    "interview preview report reports reported special investigation profile obituary press release releases statement media conference speech address transcript advisory bulletin notice alert " +
    "urgent developing correction corrected clarification note editor doorstop broadcast television radio journalist minister president question answer source sources contact published posted filed " +
    "reuters reuter afp upi bloomberg xinhua associated agence agency " +
    "it is was were are be been has have had do does did will would can could may must wins won says said dies died dead kills killed gets got goes makes made takes took " +
    "this that these those there here he she they we you his her their our your my its not no yes but or if when where why how what who which with without from for about into over after before " +
    "january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow " +
    "rep reps sen sens gov dr mr mrs ms prof sir lord hon rev gen col capt sgt don't can't won't isn't " +
    "eilmeldung bilder kommentar exklusiv meinung exclusif vidéo vivo última opinión entrevista exclusiva análisis esclusiva intervista"
  ).split(" "),
);

/** Common words that some places are named after: accepted in a name only with a date, an agency or a region. */
const seldomInPlaces: ReadonlySet<string> = new Set(
  (
    "news read more view views review letter letters sport sports business politics world local culture arts science weather traffic health money warning flash just in " +
    "council court police government ministry mayor committee board department office bureau agency association society university college school hospital company corp inc ltd bank party union " +
    "times post gazette herald tribune journal chronicle packet courier mirror guardian telegraph independent observer mail express daily weekly magazine newspaper echo the and win hit hits say " +
    "march date page vol volume issue edition price section part chapter first second third open close " +
    "interview video foto wirtschaft politik kultur panorama wissen ministerium regierung polizei gericht analyse direct entretien hora guide message messages archives special sunrise today"
  ).split(" "),
);

/** Acronyms that, like a place, may begin a sentence before a dash. */
const acronyms: ReadonlySet<string> = new Set(
  (
    "NASA FIFA UEFA OPEC NATO UNESCO UNICEF WHO IMF WTO EU UN UNO UK USA US FBI CIA NSA DNA HIV AIDS COVID GDP CEO CEOS CFO FAQ PDF TV BBC CNN NBC CBS ABC NHK ARD ZDF AP AFP UPI DPA " +
    "NBA NFL MLB NHL NCAA IOC FAA FDA EPA SEC IRS FEMA NHS RAF ANC BJP SPD CDU CSU FDP KGB USSR GOP DUP SNP RSPCA RNLI HMRC MOD ESA ECB BMW IBM NSPCC UAE LGBT LGBTQ PTA HSBC ITV KFC OECD OSCE OPCW IAEA INTERPOL EUROPOL ASEAN"
  ).split(" "),
);

/** Small words inside place names. */
const particles =
  /^(?:of|de|la|le|les|los|las|el|del|della|di|da|do|dos|das|du|des|des|am|an|der|den|the|sur|sous|upon|on|in|bei|auf|ob|na|nad|and|und|et|y|e|al|van|bin|by)$/u;

/**
 * May these words be the name of a place? They must be few and capitalised, and none may be a label, a verb or a given name. Their form
 * shows no more than that. Unless something else supports it (a date, an agency, a region after the name), the article's `text` must
 * not have them in small letters, as common words.
 */
export function mayBePlace(named: string, isSupported: boolean, text = ""): boolean {
  const [city = "", region] = named.split(/,|\//);
  const words = city.split(/[\s-]+/).filter((word) => word !== "");
  if (named.length < 3 || named.length > 60 || words.length === 0 || words.length > 5) return false;
  if (/[\d“”"!?():;]|\.\.|n['’]t\b/iu.test(named)) return false;
  if (!words.every((word) => /^(?:\p{Lu}|al-|el-|['’]s-)/u.test(word) || particles.test(word)))
    return false;
  const small = words.map((word) => word.toLowerCase().replace(/[.,'’]+$/u, ""));
  if (
    small.some((word) => neverInPlaces.has(word)) ||
    (words.length === 1 && acronyms.has(city.trim()))
  )
    return false;
  const isPerson = words.length > 1 && words.length < 4 && isGivenName(words[0] ?? "");
  if (isPerson && (!isSupported || city !== city.toUpperCase())) return false;
  // “The Christmas message”, “Politicians in the archives”: place names have no article, except The Hague and a few others.
  if (small.indexOf("the") > 0 && !city.includes("-")) return false;
  if (small[0] === "the" && (words.length > 2 || !(isSupported || small[1] === "hague")))
    return false;
  if (isSupported || region !== undefined) return true;
  return (
    city.split(" ").length <= 3 &&
    !small.some((word) => seldomInPlaces.has(word) && word !== "the") &&
    !small.every((word) => isCommonWord(word, text))
  );
}

/** Does the text use the word in small letters? Then it is not a name there. */
function isCommonWord(word: string, text: string): boolean {
  if (word.length < 4) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{M}]/u.test(`${text[at - 1] ?? " "}${text[at + word.length] ?? " "}`))
      return true;
  }
  return false;
}
