import type { Unspaced } from "../language.ts";

/** Patterns that find a speaker in a language written without spaces: `首相は「…」と述べた` · `王小明说：“…”`. */
export type UnspacedPatterns = {
  /** Matches the end of the text before a quotation. */
  readonly before: RegExp;
  /** Matches the beginning of the text after it. */
  readonly after: RegExp;
  readonly according?: RegExp;
  readonly pronoun: RegExp;
  readonly verb: RegExp;
  readonly leading: RegExp;
  /** Everything up to the last title before a name. */
  readonly titleBefore?: RegExp;
  /** A title after a name, or alone. */
  readonly titleBehind?: RegExp;
  readonly organisation: RegExp;
};

const name = "([^、，。；：！？「」『』“”\\s]{1,24}?)";
const start = "(?:^|[、，。；！？」”\\s])";
const place = "(?:在[^，。：]{1,16})?";
const also = "(?:还|也|则|曾|對[^，。：]{1,8}|对[^，。：]{1,8})?";

export function unspacedPatternsOf(language: Unspaced): UnspacedPatterns {
  const { subjectMarks, after, speech, according, pronouns, leading, titles } = language;
  const verb = `(?:${speech})`;
  const source = according?.behind
    ? `${start}${name}(?:${according.behind})[、，]?[^。」]{0,24}$`
    : according?.before && `(?:${according.before})${name}[，]?$`;
  return {
    before: subjectMarks
      ? new RegExp(`${start}${name}(?:${subjectMarks})[^。」]{0,24}$`, "u")
      : new RegExp(`${start}${name}${place}${also}${verb}[^，。：]{0,8}[：，:,]?$`, "u"),
    after: subjectMarks
      ? new RegExp(`^(?:${after})[、]?${name}(?:${subjectMarks})[^。]{0,24}?${verb}`, "u")
      : new RegExp(`^[，,。]?${name}${place}${also}${verb}`, "u"),
    ...(source && { according: new RegExp(source, "u") }),
    ...(titles.before && { titleBefore: new RegExp(`^.*(?:${titles.before})`, "u") }),
    ...(titles.behind && { titleBehind: new RegExp(`(?:${titles.behind})$`, "u") }),
    organisation: new RegExp(`(?:${language.organisations})$`, "u"),
    leading: new RegExp(`^(?:${leading})+`, "u"),
    pronoun: new RegExp(`^(?:${pronouns})$`, "u"),
    verb: new RegExp(subjectMarks ? `^(?:${after})[^。]{0,30}?${verb}` : verb, "u"),
  };
}
