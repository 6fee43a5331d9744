import type { Role } from "../../../model/part.ts";
import { endsSentence, isUpperCase } from "../layout/line-shape.ts";

/** The role of a short stretch of a body, judged by its words; undefined for plain running text. */
export function roleOfText(words: string): Role | undefined {
  if (words.length > longestOfThese) return undefined;
  return recognisers.find(([, pattern]) => pattern.test(words))?.[0];
}

const longestOfThese = 400;

const recognisers: readonly (readonly [Role, RegExp])[] = [
  // Correction: An earlier version … · Editor's note: … · UPDATED: … · (Corrects second paragraph)
  [
    "note",
    /^[[(*]?\s*(?:correction|corrections|corrected|clarification|clarifications|erratum|editor[’']?s[’']? note|(?:ed|eds)\b[.:]|publisher[’']?s note|note to (?:editors|readers)|update|updated|updates|berichtigung|korrektur|anmerkung der redaktion|correctif|rectificatif|note de la rédaction|corrección|fe de errata|rettifica|correção)\b\s*(?:\([^)]*\))?\s*[:—–-]|^\((?:corrects|adds|updates|recasts|refiles|fixes|rewrites|clarifies)\b/iu,
  ],
  // (AP Photo/Jane Roe) · Photograph: Jane Roe/Agency · Jane Roe/Getty Images · FILE PHOTO: …
  [
    "caption",
    /^\(?(?:file )?(?:photo(?:graph)?s?|image|picture|pictured|caption|video|foto|bild|graphic|illustration|abbildung|légende|leyenda)\b(?: (?:by|credit|credits|caption))?\s*[:(–—-]|^\(?(?:ap|afp|reuters|epa|getty|file|handout|upi|dpa|pa) (?:photo|images?|file|picture)[^.]{0,80}\)?$|^[^.!?]{0,60}\/(?:getty images?|reuters|ap|afp|epa|associated press|dpa|instagram|shutterstock|flickr|wikimedia)[^.!?]{0,40}\.?$|^getty(?: images)?(?:\/\w+)?\.?$/iu,
  ],
  // Read more: … · ADVERTISEMENT · Share this: … · Sign up for our newsletter · © 2016 … · Media contact: …
  [
    "boilerplate",
    /^(?:read (?:more|next|also|the full|our)\b|see also\b|related(?:\s+(?:articles?|stories|links?|content|coverage|topics?))?\s*:?$|related:|also (?:read|see)\b\s*:|more (?:on|from|stories|coverage)\b[^.]{0,80}$|continue reading|click (?:here|to)\b|advertisement|advertising|sponsored|story continues below|anzeige|publicité|publicidad|werbung|share (?:this|on|via)\b|share$|tweet$|(?:follow|like|find) (?:us|me|him|her|them|\S+ \S+) on (?:twitter|facebook|instagram|x)\b|follow @|sign up\b|subscribe\b|get (?:the|our) [^.]{0,40}newsletter|newsletter\b|download (?:the|our) app|print this|e-?mail this|comments?(?:\s*\(\d+\))?$|leave a comment|post a comment|copyright\b|©|\(c\) \d{4}|all rights reserved|this (?:article|story|post) (?:originally|first) appeared|(?:media|press|news) (?:contact|enquiries|inquiries|office)s?\b|(?:for )?(?:further|more) (?:information|media information)\b[^.]{0,40}(?:contact|call|visit|:)|contacts?\s*:|e-?mail\s*:|tel(?:ephone)?\.?\s*:|phone\s*:|mobile\s*:|fax\s*:|authorised by\b|authorized by\b|www\.\S+$|https?:\/\/\S+$|page \d+(?: of \d+)?$|lire aussi|leer también|lees ook|mehr zum thema|lesen sie auch)/iu,
  ],
];

/** A short separate line that does not end a sentence, above a list, a table or a paragraph that does. */
export function isSubhead(
  words: string,
  next: { readonly kind: string; readonly words: string } | undefined,
): boolean {
  if (words.length > 70 || words.length < 3 || next === undefined) return false;
  if (
    /^notes?\s?:/i.test(words) ||
    endsSentence(words) ||
    !/^["'“‘«„]?[\p{Lu}\p{N}]/u.test(words) ||
    !/\p{L}/u.test(words)
  )
    return false;
  if (next.kind === "list" || next.kind === "table") return true;
  return next.words.length > 100 && endsSentence(next.words) && !isUpperCase(next.words);
}
