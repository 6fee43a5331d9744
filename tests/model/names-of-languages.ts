import { foldLanguageName } from "../../src/model/language-tag.ts";

/** Languages whose English and own names are known: those with months in Node's Intl that people write news in. */
const tags =
  "af am ar as az be bg bn br bs ca ceb ckb cs cv cy da de el en eo es et eu fa fi fil fo fr fy ga gd gl gu ha he hi hr hsb hu hy id ig is it ja jv ka kk km kn ko ku ky lb lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no or pa pl ps pt rm ro ru rw sd si sk sl so sq sr su sv sw ta te tg th ti tk tl to tr tt ug uk ur uz vi wo xh yi yo zh zu zh-Hans zh-Hant pt-BR pt-PT en-GB en-US en-AU en-CA fr-CA de-AT de-CH nl-BE".split(
    " ",
  );

/** Languages in whose words people name languages. */
const namers = "en de fr es it pt nl sv da nb pl cs ru uk tr ja zh".split(" ");
const oftenNamed = "en de fr es it pt nl sv da nb pl cs ru uk tr ja zh ar he fa el".split(" ");

/** The names of languages in Node's Intl, folded, for src/model/language-names.json. */
export function namesOfLanguages(): Record<string, string> {
  const names = new Map<string, string>();
  const add = (tag: string, namer: string): void => {
    const name = new Intl.DisplayNames([namer], { type: "language", fallback: "none" }).of(tag);
    const folded = name && foldLanguageName(name);
    if (folded && !names.has(folded)) names.set(folded, tag);
  };
  for (const tag of tags) add(tag, "en");
  for (const tag of tags) add(tag, tag);
  for (const namer of namers) for (const tag of oftenNamed) add(tag, namer);
  return Object.fromEntries(names);
}
