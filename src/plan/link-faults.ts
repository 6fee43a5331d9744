import type { LocalLink } from "../model/local-link.ts";
import { type Message, messageOf } from "../model/message.ts";
import type { RuleId } from "../model/rules.ts";

/** What is wrong with a link: the reason is a sentence. */
export type LinkFault = { readonly rule: RuleId; readonly reason: string };

/** The link has no target. `why` is a sentence. */
export const deadEnd = ({ address, isPicture }: LocalLink, why: string): LinkFault =>
  isPicture
    ? { rule: "picture-missing", reason: `The picture ${address} is not shown. ${why}` }
    : { rule: "link-broken", reason: `The link to ${address} is shown as words only. ${why}` };

export const otherCase = ({ address }: LocalLink, name: string): LinkFault => ({
  rule: "link-case",
  reason: `${address} is written with other capital or small letters than ${name}.`,
});

export const noSuchPlace = ({ address }: LocalLink, seed: string): LinkFault => ({
  rule: "link-broken",
  reason: `The link to ${address} leads to the top of the page: ${seed} has no place of that name.`,
});

/** Further links of a seed with the same fault are counted in one message. */
const maxMessages = 20;

type FaultyLink = { readonly link: LocalLink; readonly fault: LinkFault };

/** The messages about the links of a seed, in the order of its text. */
export function messagesAbout(faulty: readonly FaultyLink[]): readonly Message[] {
  const groups = [...Map.groupBy(faulty, ({ fault }) => fault.rule)];
  const single = groups.flatMap(([, same]) => same.slice(0, maxMessages).map(messageAbout));
  const sums = groups.flatMap(([rule, { length }]) =>
    length > maxMessages
      ? [messageOf(rule, `The same is true of ${length - maxMessages} more addresses.`)]
      : [],
  );
  return [...single.toSorted((a, b) => a.start - b.start), ...sums];
}

const messageAbout = ({ fault, link: { line, column, start, end } }: FaultyLink) => ({
  ...messageOf(fault.rule, fault.reason),
  line,
  column,
  start,
  end,
});
