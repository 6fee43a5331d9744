import type { Article } from "../../model/article.ts";
import { isHeadline, type Part } from "../../model/part.ts";
import type { Quote, Speaker } from "../../model/quote.ts";
import { attribute } from "./attribute.ts";
import { confidenceOf, confidenceOfNone } from "./confidence.ts";
import { continuesStatement } from "./continues.ts";
import { headlineQuotes } from "./headline-quotes.ts";
import { lexiconFor } from "./languages/language-of.ts";
import { findMarked } from "./marks/find-marked.ts";
import { paragraphsOf } from "./paragraph.ts";
import { followPronouns } from "./people/follow-pronouns.ts";
import { indexPeople } from "./people/index-people.ts";
import { resolve } from "./people/resolve.ts";
import type { Said } from "./said.ts";
import { readTurns, type Turn, turnQuote } from "./turns.ts";
import { type PlainText, withoutMarkup } from "./without-markup.ts";
import type { Lexicon } from "./words/lexicon.ts";
import { type Reading, readParagraph } from "./words/reading.ts";
import { tokenize } from "./words/tokenize.ts";

/** The quotations of an article, in order, with their speakers if the text names them. */
export function findQuotes(
  article: Pick<Article, "text" | "prose" | "parts" | "lang">,
): readonly Quote[] {
  const { inSeed, ...plain } = withoutMarkup(article);
  return inSeed(quotesIn(plain, lexiconFor(article.lang.value)));
}

function quotesIn(
  { text, parts }: Pick<PlainText, "text" | "parts">,
  lexicon: Lexicon,
): readonly Quote[] {
  const turns = readTurns(text, parts, lexicon);
  const paragraphs = paragraphsOf(text, withoutTurns(parts, turns));
  const inHeadline = headlineQuotes(text, parts, lexicon);
  const marked = findMarked(text, paragraphs, lexicon);
  if (turns.length === 0 && marked.every((pairs) => pairs.length === 0)) return inHeadline;
  const readings = paragraphs.map((paragraph, i) =>
    readParagraph(paragraph, tokenize(text, paragraph, marked[i] ?? [], lexicon), lexicon),
  );
  const said = attribute(text, readings);
  const people = indexPeople(readings, said, turns, () => readHeadlines(text, parts, lexicon));
  const scene = { text, readings, people, meant: followPronouns(readings, people) };
  let last: { readonly said: Said; readonly speaker: Speaker } | undefined;
  const inBody = said.map((one, i): Quote => {
    const { token, kind, attribution } = one;
    const { start, end } = token;
    const speaker = attribution && resolve(attribution, scene, last?.speaker);
    if (!attribution || !speaker)
      return { start, end, kind, rule: "none", confidence: confidenceOfNone };
    const { rule, atMost = 1 } = attribution;
    const continues =
      last !== undefined &&
      last.said === said[i - 1] &&
      isSame(last.speaker, speaker) &&
      continuesStatement(readings, last.said, one);
    last = { said: one, speaker };
    return {
      start,
      end,
      kind,
      speaker,
      rule,
      confidence: Math.min(atMost, confidenceOf(rule, lexicon.tag)),
      ...(continues && { continues }),
    };
  });
  const inTurns = withoutQuestions(
    turns.map((turn) => turnQuote(turn, text, people)),
    text,
  );
  return [...inHeadline, ...inBody, ...inTurns].sort((a, b) => a.start - b.start);
}

const readHeadlines = (
  text: string,
  parts: readonly Part[],
  lexicon: Lexicon,
): readonly Reading[] =>
  parts
    .filter(isHeadline)
    .map((part) =>
      readParagraph({ ...part, fresh: true }, tokenize(text, part, [], lexicon), lexicon),
    );

/** `ECHO: How deep is it?`: in an interview the questions of the newspaper are not quotations. */
function withoutQuestions(turns: readonly Quote[], text: string): readonly Quote[] {
  const answers = new Set(
    turns.filter(({ end }) => text[end - 1] !== "?").map(({ speaker }) => speaker?.name),
  );
  return turns.filter(
    ({ speaker }) => speaker?.kind !== "organisation" || answers.has(speaker.name),
  );
}

const isSame = (a: Speaker, b: Speaker): boolean => a.name === b.name && a.kind === b.kind;

/** Treats a turn without a named speaker as a paragraph with quotations; in other turns quotations are part of the turn. */
function withoutTurns(parts: readonly Part[], turns: readonly Turn[]): readonly Part[] {
  if (!parts.some(({ role }) => role === "turn")) return parts;
  const ends = new Set(turns.map(({ words }) => words.end));
  return parts.map((part) =>
    part.role === "turn" && !ends.has(part.end) ? { ...part, role: "paragraph" as const } : part,
  );
}
