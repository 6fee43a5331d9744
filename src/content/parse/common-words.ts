/** The commonest words of some languages: articles, pronouns, prepositions, auxiliaries. */
const lists: Readonly<Record<string, string>> = {
  en: "the of to and a in that is was he for on with his at by from as be has have it she they we said not are this but an or had were will who their its",
  de: "der die das und den von zu mit sich des auf für ist im dem nicht ein eine einen einem einer er sie es wir hat haben wird wurde war als auch bei aus nach sagte",
  fr: "le la les de des et du un une est que dans pour qui au sur pas il elle nous vous ils elles a ont été avec son sa ses se en par plus ce cette aux mais",
  es: "el la los las de y que en un una por con para del se no su es al lo como más ha han fue dijo pero sus le este esta son",
  it: "il la lo gli le di e che in un una per con del della non è si da al dei nel alla ha hanno come più ma sono anche ha detto questo",
  pt: "o a os as de e que em um uma por com para do da dos das não se é ao na no mais foi disse como mas sua seu são tem pelo pela",
  nl: "de het een en van in is dat op te zijn met voor niet aan er om ook als naar bij uit door hij zij maar heeft werd worden zei nog",
};

const sets = new Map(
  Object.entries(lists).map(([lang, words]) => [lang, new Set(words.split(" "))]),
);

/** Which share of the words are among the language's commonest, 0–1; undefined for a language without a list. */
export function shareOfCommonWords(words: readonly string[], lang: string): number | undefined {
  const common = sets.get(lang);
  if (!common) return undefined;
  return words.filter((word) => common.has(word)).length / Math.max(1, words.length);
}

export const languagesWithCommonWords: readonly string[] = [...sets.keys()];
