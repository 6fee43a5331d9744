import type { ForeignTag } from "../../../markdown/foreign-tags.ts";
import { deepestHtml } from "../../../markdown/html-builder.ts";
import type { MarkdownTree } from "../../../markdown/markdown-tree.ts";
import { type Message, messageAt, messageOf } from "../../../model/message.ts";
import type { RuleId } from "../../../model/rules.ts";
import type { Span } from "../../../model/span.ts";

/** Reports Markdown that is read or shown differently than intended. `start` is the offset of the tree in the seed. */
export function markdownMessages(
  { tags, indented, htmlNesting, deadLinks }: MarkdownTree,
  text: string,
  start: number,
): readonly Message[] {
  const at = (rule: RuleId, reason: string, span: Span): Message =>
    messageAt(rule, reason, text, { start: start + span.start, end: start + span.end });
  const missed = tags.filter(({ isMissed }) => isMissed);
  const [tag, link] = [missed[0], deadLinks[0]];
  const address =
    link && /#[^\s)"'>\]]*/.exec(text.slice(start + link.start, start + link.end))?.[0];
  return [
    ...(tag ? [at("template-tags", tagsTakenOut(missed), tag)] : []),
    ...(indented
      ? [at("indented-prose", "Indented paragraphs are read as prose, not as code.", indented)]
      : []),
    ...(htmlNesting > deepestHtml ? [messageOf("html-too-deep", tooDeep(htmlNesting))] : []),
    ...(link
      ? [at("link-broken", deadLinksSentence(deadLinks.length, address ?? "another place"), link)]
      : []),
  ];
}

const tooDeep = (nesting: number): string =>
  `HTML tags are nested ${nesting} deep. Those below ${deepestHtml} were left out, their words stay.`;

const deadLinksSentence = (number: number, address: string): string =>
  number === 1
    ? `A link leads to ${address}, which is not in the text.`
    : `${number} links lead to places that are not in the text, the first to ${address}.`;

const mostNames = 8;

/** `4 tags of another generator were taken out: figure 2, embed 1, include 1.` */
function tagsTakenOut(tags: readonly ForeignTag[]): string {
  const counts = new Map<string, number>();
  for (const { name } of tags) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const listed = names.slice(0, mostNames).map(([name, count]) => `${name} ${count}`);
  const rest = names.length > mostNames ? ` and ${names.length - mostNames} more kinds` : "";
  const what = tags.length === 1 ? "A tag" : `${tags.length} tags`;
  const were = tags.length === 1 ? "was" : "were";
  return `${what} of another generator ${were} taken out: ${listed.join(", ")}${rest}.`;
}
