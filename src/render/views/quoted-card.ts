import type { StoredQuote } from "../../model/queries.ts";
import { quotationAlone } from "../../model/quotation-alone.ts";
import { speakerPermalink } from "../../model/speaker.ts";
import type { QuotedCard } from "../view-types/quote.ts";

export const quotedCardOf = ({ card, number, text, kind, speaker }: StoredQuote): QuotedCard => ({
  card,
  quote: {
    anchor: `q${number}`,
    text: quotationAlone(text, card.lang),
    kind,
    ...(speaker && {
      speaker: { name: speaker.name, kind: speaker.kind, url: speakerPermalink(speaker.key) },
    }),
  },
});
