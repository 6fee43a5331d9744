import type { Span } from "../../../model/span.ts";

/** The label of a speaker at the beginning of a turn. */
export type TurnLabel = {
  /** The start of the turn, including markup before the label. */
  readonly start: number;
  readonly span: Span;
  /** The same for all turns of a speaker: the last name in capitals. */
  readonly key: string;
  /** It is in capitals or a Q, which cannot be anything else. */
  readonly sure: boolean;
  /** It has a title or two words, like a person's name. */
  readonly person: boolean;
  /** A question by an unnamed person. */
  readonly asks: boolean;
};

const longest = 90; // characters of a label

const capitals =
  /^(?=\p{Lu}{2}|\p{Lu}[.’'])[\p{Lu}\p{M}.’'&-]+(?:[ ,/\u00a0]+[\p{Lu}\p{M}\d.’'&-]+){0,9}(?: ?\([^()\n]{1,40}\))?(?=\s?:\s)/u;
const single =
  /^(?:[QA](?=[.:]\s)|[FRPDV](?=:\s)|(?:Question|Answer|Reporter|Interviewer|Frage|Antwort|Pregunta|Respuesta|Réponse|Domanda|Risposta|Pergunta|Resposta|Vraag|Antwoord|Вопрос|Ответ)(?=\s?:\s))/u;
const name =
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:\p{Lu}|de |van |von |der |la |al-)[\p{L}\p{M}.’'-]*){0,4}(?: ?\([^()\n]{1,40}\))?(?=\s?:\s)/u;

/** Labels of notes and announcements, which are not speech. */
const things =
  /^(?:subjects?|topics?|main topics?|titles?|transcri(?:pt|ption)|e?&?oe|url|link|who|what|when|where|why|how|which|note|notes|contact|contacts|date|time|place|venue|location|cost|price|subject|re|from|to|cc|media|background|summary|update|warning|caution|source|sources|photo|image|video|audio|editor|tel|phone|fax|email|web|website|address|hours|tickets|info|information|deadline|result|results|score|final|attendance|records?|see|also|ps|p\.s|for immediate release|release|embargoed?|status|level|total|part|chapter|section|step|tip|fact|facts|myth|pros|cons|ingredients|directions|serves|rating|director|starring|rated|present|absent|in favor|against)\b|(?:office|unit|liaison|enquiries|inquiries|contacts?|telephone)$/i;
const question =
  /^(?:q|f|p|d|v|questions?|reporters?|interviewer|journalists?|audience|press|media|frage|pregunta|domanda|pergunta|vraag|вопрос)\b/i;
const title =
  /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|sir|lord|president|senator|minister|mayor|judge|chairman|chair|host|moderator|interviewer)\b/i;

/** The label at the beginning of a line: `SECRETARY ROE:` · `ROE (via telephone):` · `Q.` · `Jane Roe:`; speech follows it. */
export function readTurnLabel(text: string, at: number): TurnLabel | undefined {
  const markup = /^[\s\u2060*_]*/.exec(text.slice(at, at + 20))?.[0].length ?? 0;
  const from = at + markup;
  const line = text
    .slice(from, from + longest)
    .replace(/[\u2060*_]+(?=\s*:)|(?<=:)[\u2060*_]+/g, (signs) => " ".repeat(signs.length));
  if (!/:\s|^[QA]\.\s/.test(line)) return undefined;
  const sure = capitals.exec(line) ?? single.exec(line);
  const printed = (sure ?? name.exec(line))?.[0].trimEnd();
  if (!printed || things.test(printed)) return undefined;
  const colon = line.slice(printed.length).search(/\S/) + printed.length + 1;
  // `ROE: “It is deep.”` is a quotation with a label.
  if (/^["“„«‘'「]/.test(line.slice(colon).trimStart())) return undefined;
  const words = printed.replace(/\s*[,(/].*$/s, "").split(/[\s\u00a0]+/);
  const end = from + printed.length;
  return {
    start: at,
    span: { start: from, end },
    key: (words.at(-1) ?? "").toUpperCase(),
    sure: sure !== null,
    person: words.length > 1 || title.test(printed),
    asks: question.test(printed),
  };
}
