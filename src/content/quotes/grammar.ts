/** The traits of a language's grammar that the search for speakers needs. An absent key means false. */
export type Grammar = {
  /** Common nouns have capitals, so a capital does not show a name (German). */
  readonly nounsAreCapital?: true;
  /** The subject may follow its verb even without a quotation before it: `Am Montag sagte Roe`. */
  readonly subjectBehindVerb?: true;
  /** A verb of saying may end its clause, after the quotation: `Roe hat den Plan „Unsinn“ genannt`. */
  readonly verbEndsClause?: true;
  /** Articles show which noun is the subject; these are not: `dem Roe`, `des Rates`. */
  readonly articlesShowCase?: true;
  /** The verb's ending shows whether its pronoun is singular or plural: `sie sagte`, `sie sagten`. */
  readonly verbShowsNumber?: true;
  /** A comma separates all clauses, so the words after one are an aside. */
  readonly commasPartClauses?: true;
  /** A number with a full stop is an ordinal: `3. Mai`. */
  readonly ordinals?: true;
  /** The speaker may be named between the marks: `« Le port, dit Roe, est profond. »` */
  readonly speakerInside?: true;
};
