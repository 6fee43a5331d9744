import type { Card } from "../../model/card.ts";
import type { Day } from "../../model/day.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { TopicList } from "../../model/topic.ts";
import type { Citation } from "../citations/citations-of.ts";
import type { Html } from "./html.ts";
import type { PageMetadata } from "./metadata.ts";
import type { QuoteView } from "./quote.ts";

/** An article. */
export type ArticleView = {
  readonly kind: "article";
  /** The page's address. */
  readonly url: Permalink;
  /** The article as lists show it. */
  readonly card: Card;
  /** The complete headline; the card's may be cut. */
  readonly headline: string;
  /** The line below the headline. */
  readonly deck?: string;
  /** The line with the authors, as printed. */
  readonly byline?: string;
  /** The names of the authors. */
  readonly authors: readonly string[];
  /** How the day is known, if the seed does not state it: `inferred from the dateline`. */
  readonly dayNote?: string;
  /** The place that its dateline names, as the list of places writes it. */
  readonly place?: string;
  /** The agency that its dateline names. */
  readonly agency?: string;
  /** HTML that can be printed as it is: paragraphs `#p1` …, quotations `span.quote#q1` … with `data-speaker`, boilerplate in `details`. */
  readonly body: Html;
  /** The other hosts that images in the body are loaded from: `https://images.example`. The frame allows them. */
  readonly imageOrigins: readonly string[];
  /** The quotations, in order, each whole: the halves of one have two anchors in the body and one entry here. */
  readonly quotes: readonly QuoteView[];
  /** The anchors of quotations that are in the headline. */
  readonly headlineAnchors: readonly string[];
  /** The article before it in time. */
  readonly previous?: Card;
  /** The article after it in time. */
  readonly next?: Card;
  /** Earlier articles, each with the names of the speakers and tags that both have. */
  readonly earlier: readonly { readonly card: Card; readonly shared: readonly string[] }[];
  /** Its place, section, tags and authors, each with its page. */
  readonly topics: readonly {
    readonly list: TopicList;
    readonly name: string;
    readonly url: Permalink;
  }[];
  /** Corrections that were published. */
  readonly corrections: readonly { readonly day?: Day; readonly text: string }[];
  /** Why it was withdrawn. Then there is no body. */
  readonly withdrawn?: string;
  /** Its permanent identifier, a URI that does not depend on the address of the site. */
  readonly identifier: string;
  /** What its page says about it to programs. */
  readonly metadata: PageMetadata;
  /** Ways to cite it; empty if the settings do not give the address of the site. */
  readonly citations: readonly Citation[];
  /** Where the page comes from; `guesses` has what was inferred or corrected. */
  readonly provenance: {
    readonly seeds: readonly string[];
    readonly sha256: string;
    readonly encoding: string;
    readonly format: "text" | "markdown";
    readonly guesses: readonly Guess[];
  };
};

/** A value that the seed does not state. */
export type Guess = {
  /** Its name: `Date`. */
  readonly field: string;
  /** The value in words; missing if the page shows it elsewhere, or if it is unknown. */
  readonly value?: string;
  /** How it is known: `inferred from the dateline`. */
  readonly note: string;
};
