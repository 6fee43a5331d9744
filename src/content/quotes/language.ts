import type { Grammar } from "./grammar.ts";

/** Words separated by white space; `_` means a space inside one entry. */
type Words = string;

/** The word lists of a language. Every list is optional; without it, that construction is not searched for. */
export type Language = {
  /** Verbs of saying in the forms used with a subject: said, tells, has added. */
  readonly speech?: Words;
  /** Verbs that take somebody's words as their object without saying: called, dismissed, praised. */
  readonly framing?: Words;
  /** Forms of verbs of saying without a subject: saying, adding. */
  readonly participles?: Words;
  /** Words that make an attribution without a verb, as in “so Meier” (German). */
  readonly thus?: Words;
  /** “According to”, before the source. */
  readonly according?: Words;
  /** “According to”, after the source (German: zufolge). */
  readonly accordingBehind?: Words;
  readonly auxiliaries?: Words;
  /** Moods that mark a sentence as reported (German: sei, habe). */
  readonly reported?: Words;
  readonly negations?: Words;
  readonly adverbs?: Words;
  /** Joins two people who speak together. */
  readonly and?: Words;
  /** Before a noun that was mentioned already: “the minister”. */
  readonly definite?: Words;
  readonly articles?: Words;
  /** Between a noun and its attribute: “the master of the port”. */
  readonly attributes?: Words;
  /** In “one of those advisers”. */
  readonly partitives?: Words;
  /** Auxiliaries that make a passive of the verb after them. */
  readonly passives?: Words;
  /** Verbs whose passive has the hearer as its subject: “was told”. */
  readonly told?: Words;
  /** Verbs whose object hears the words: “told Roe”, but not “said Roe”. */
  readonly hearing?: Words;
  /** Verbs of wanting; quoted words right after one belong to its subject: “Roe will „nicht warten“”. */
  readonly wanting?: Words;
  /** Ends a question: “wollte Roe wissen”. */
  readonly wondering?: Words;
  /** Begin a sentence that names the speaker of the one before, “das sagte Roe”, and the verbs used in it. */
  readonly pointers?: Words;
  readonly telling?: Words;
  /** Before a verb of saying that does not form a full clause: “when asked”. */
  readonly dependent?: Words;
  /** After a name: introduce the place or organisation that the person is from. */
  readonly origins?: Words;
  /** Before the person whose opinion it is: “für Roe ist das …”. */
  readonly opinions?: Words;
  /** Before the words that describe somebody or something: “described as …”. */
  readonly as?: Words;
  /** Articles that show that a noun is not the subject, and the endings of feminine nouns, which share one of them. */
  readonly declension?: {
    readonly genitives: Words;
    readonly oblique: Words;
    readonly feminine: Words;
  };
  /** Endings that show that the first word of a sentence is not a name. */
  readonly adverbEndings?: Words;
  /** Verbs that introduce written words together with “it”, and that word (German: heißt es). */
  readonly impersonal?: Words;
  readonly it?: Words;
  /** Verbs that say that words are written somewhere: “darin steht”. */
  readonly standing?: Words;
  /** Prepositions before a document: in, auf; and those merged with an article: im. */
  readonly places?: Words;
  readonly mergedPlaces?: Words;
  /** Refer to a document named before: darin. */
  readonly there?: Words;
  /** Begin a clause with what somebody says, thinks or hopes: dass. */
  readonly complementisers?: Words;
  /** Before a verb without a subject (German: zu sagen). */
  readonly infinitives?: Words;
  readonly determiners?: Words;
  readonly prepositions?: Words;
  readonly conjunctions?: Words;
  readonly relatives?: Words;
  readonly pronouns?: {
    readonly he?: Words;
    readonly she?: Words;
    readonly it?: Words;
    readonly they?: Words;
    /** “She” or “they”: German sie. */
    readonly sheOrThey?: Words;
    readonly i?: Words;
  };
  /** Titles before a name: of men, of women, of either. */
  readonly titles?: { readonly he?: Words; readonly she?: Words; readonly any?: Words };
  /** Nouns for a person who may speak: minister, spokesman. */
  readonly roles?: { readonly he?: Words; readonly she?: Words; readonly any?: Words };
  /** Endings that make a word a role: German -sprecher, -minister. */
  readonly roleEndings?: Words;
  /** Endings that make a word a document: German -bericht. */
  readonly documentEndings?: Words;
  readonly groups?: Words;
  readonly organisations?: Words;
  readonly documents?: Words;
  /** Particles inside a name: von, de la. */
  readonly particles?: Words;
  /** Suffixes that are part of a name: Jr., III. */
  readonly suffixes?: Words;
  /** Letters after a name that are not part of it: MP, OBE. */
  readonly honours?: Words;
  /** Offices and organisations whose names contain “of”: “Secretary of State Jane Roe”, “Board of Works”. */
  readonly offices?: {
    /** Joins an office to its field or place: of, for. */
    readonly joins: Words;
    /** Fields of an office; names do not begin with these: state, health, police. */
    readonly fields: Words;
    /** First words of two-word place names: New, San. */
    readonly placeLeads: Words;
    /** Fields are written in small letters, and any word may be one. */
    readonly small?: true;
  };
  /** Weekdays, months, units of time and other words that end a name or are written like one: `in recent days Mayor Roe`. */
  readonly calendar?: Words;
  /** End in a full stop and do not end a sentence. */
  readonly abbreviations?: Words;
  /** Before a quotation that names a thing and is not speech. */
  readonly naming?: Words;
  /** Works that have titles: a quotation after such a noun and a comma is the title. */
  readonly works?: Words;
  /** Before a quotation: announce a wording. */
  readonly quoting?: Words;
  /** Take the quoted person as their object, followed by the quotation: “zitiert Roe mit den Worten”. */
  readonly citing?: Words;
  /** Take the person whose words they repeat as their object: “quoting Roe: …”. */
  readonly relaying?: Words;
  /** Before the agent of a passive: “called late by Roe”. */
  readonly agents?: Words;
  /** Before the author of a statement that follows: “a statement from Roe:”. */
  readonly sources?: Words;
  /** Nouns for something said, after quoted words: “Roe’s ‘never again’ promise”. */
  readonly utterances?: Words;
  /** Begin a clause that depends on another one: when, after. */
  readonly subordinators?: Words;
  /** Pronouns for a person who is not named: someone. */
  readonly somebody?: Words;
  /** Roles with “to” before the person or the office that they serve: adviser to. */
  readonly serving?: Words;
  /** Say whose somebody is: her son. */
  readonly owners?: Words;
  /** Those of them that show whose by gender: his, her. */
  readonly ownersBy?: { readonly he: Words; readonly she: Words };
  /** Say that somebody is not the one spoken of before: the other man. */
  readonly distinct?: Words;
  /** Around a title or a role without changing it: now, here. Not `once`. */
  readonly current?: Words;
  /** The ending of a present participle, which has no subject of its own: -ing. */
  readonly participleEnding?: string;
  /** Begin with an apostrophe: tis, em. */
  readonly elisions?: Words;
  /** Small words that end in an apostrophe before another: l’, dell’. */
  readonly elided?: Words;
  readonly grammar?: Grammar;
  /** For a language written without spaces: these patterns are used instead of the word lists. */
  readonly unspaced?: Unspaced;
};

/** The patterns of a language written without spaces: sources of regular expressions. */
export type Unspaced = {
  /** Follow the subject: は, が. */
  readonly subjectMarks: string;
  /** Follows the quotation: と. */
  readonly after?: string;
  readonly speech: string;
  readonly according?: { readonly before?: string; readonly behind?: string };
  readonly pronouns: string;
  /** Before a name but not part of it: yesterday, however. */
  readonly leading: string;
  /** Offices and forms of address: before the name (市长李明) or after it (田中市長). */
  readonly titles: { readonly before?: string; readonly behind?: string };
  /** The last characters of an organisation’s name. */
  readonly organisations: string;
};
