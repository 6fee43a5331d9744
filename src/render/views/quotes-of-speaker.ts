import type { StoredQuote } from "../../model/queries.ts";
import { tellingContext } from "../telling-context.ts";
import type { QuotedCard } from "../view-types/quote.ts";
import type { SpeakerPageView } from "../view-types/speaker.ts";
import { changingRoles } from "./changing-roles.ts";
import { quotedCardOf } from "./quoted-card.ts";

type SpeakerPage = {
  /** The site's language: roles of articles in others would change with each of them. */
  readonly lang: string;
  /** Whether the page has all quotations; then its head has the last role. */
  readonly isWhole: boolean;
};

/** The quotations of a speaker with their contexts, and with their roles where these change; and the last role. */
export function quotesOfSpeaker(
  stored: readonly StoredQuote[],
  { lang, isWhole }: SpeakerPage,
): Pick<SpeakerPageView, "quotes" | "role"> {
  const printed = stored.map(({ role, card }) =>
    primaryOf(card.lang) === primaryOf(lang) ? role : undefined,
  );
  const changing = changingRoles(printed);
  const last = printed.findLast((role) => role !== undefined);
  const isOne = isWhole && changing.filter((role) => role !== undefined).length === 1;
  return {
    quotes: stored.map((quote, i) => withDetails(quote, isOne ? undefined : changing[i])),
    ...(isWhole && last !== undefined && { role: last }),
  };
}

function withDetails(stored: StoredQuote, role: string | undefined): QuotedCard {
  const { card, quote } = quotedCardOf(stored);
  const context = tellingContext(stored.context);
  const repeats = stored.repeats?.map(({ card, number }) => ({ card, anchor: `q${number}` }));
  const details = {
    ...(context && { context }),
    ...(role && { role }),
    ...(repeats && { repeats }),
  };
  return { card, quote: { ...quote, ...details } };
}

const primaryOf = (lang: string): string => lang.split("-")[0] ?? lang;
