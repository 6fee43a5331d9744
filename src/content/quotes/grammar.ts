/** How a language builds its sentences, as far as the search for speakers depends on it. What is left out is not so. */
export type Grammar = {
  /** Common nouns are written like names, so a capital does not show a name (German). */
  readonly nounsAreCapital?: true;
  /** The subject may follow its verb though no quotation comes before it: `Am Montag sagte Roe`. */
  readonly subjectBehindVerb?: true;
  /** A verb of saying may end its clause, behind the quotation: `Roe hat den Plan „Unsinn“ genannt`. */
  readonly verbEndsClause?: true;
  /** Articles show who is the subject and who is not: `dem Roe`, `des Rates`. */
  readonly articlesShowCase?: true;
  /** The ending of a verb shows whether its pronoun is one person or several: `sie sagte`, `sie sagten`. */
  readonly verbShowsNumber?: true;
  /** A comma stands between all clauses, so that what follows one is an aside. */
  readonly commasPartClauses?: true;
  /** A number with a full stop is an ordinal: `3. Mai`. */
  readonly ordinals?: true;
  /** The speaker may be named between the marks: `« Le port, dit Roe, est profond. »` */
  readonly speakerInside?: true;
};
