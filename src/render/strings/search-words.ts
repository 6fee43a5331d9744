/** The words of the search page and of the boxes that lead to it. `{…}` is replaced by a value when the words are shown. */
export type SearchWords = {
  readonly title: string;
  /** The name of the box, for those who do not see the page. */
  readonly label: string;
  readonly button: string;
  readonly needsScript: string;
  readonly failed: string;
  readonly searching: string;
  readonly suggestions: string;
  /** The title of a window: the query and the page. */
  readonly windowTitle: string;
  readonly order: string;
  readonly orders: Readonly<Record<"best" | "newest" | "oldest", string>>;
  readonly years: string;
  readonly yearsHint: string;
  readonly narrow: string;
  readonly filters: string;
  readonly remove: string;
  readonly from: string;
  readonly to: string;
  readonly dayExample: string;
  readonly wordsIn: string;
  readonly scopes: Readonly<Record<"anywhere" | "headline" | "quotes", string>>;
  readonly speaker: string;
  readonly whoSaysIt: string;
  readonly onlySpeaker: string;
  readonly speakerPage: string;
  readonly newestOnly: string;
  readonly more: string;
  readonly nothing: string;
  readonly nothingTogether: string;
  readonly didYouMean: string;
  readonly completed: string;
  readonly or: string;
  readonly reading: string;
  readonly withPhrase: string;
  readonly withPhraseSoFar: string;
  readonly readMore: string;
  readonly phraseUnchecked: string;
  readonly hasWords: string;
  readonly searchSpeaker: string;
  readonly searchAddress: string;
  readonly helpTitle: string;
  readonly help: readonly (readonly [example: string, meaning: string])[];
};
