import type { Grammar } from "./grammar.ts";

/** Words parted by white space; `_` stands for a space inside one entry. */
type Words = string;

/** What the engine must know of a language. Every list may be left out: what is missing is not looked for. */
export type Language = {
  /** Verbs of saying as they stand with a subject: said, tells, has added. */
  readonly speech?: Words;
  /** Verbs that take somebody's words as their object without saying: called, dismissed, praised. */
  readonly framing?: Words;
  /** Verbs of saying without a subject of their own: saying, adding. */
  readonly participles?: Words;
  /** Words after which “so Meier” is an attribution of its own (German). */
  readonly thus?: Words;
  /** “According to”, before the source. */
  readonly according?: Words;
  /** “According to”, behind the source (German: zufolge). */
  readonly accordingBehind?: Words;
  readonly auxiliaries?: Words;
  /** Moods that mark a sentence as reported (German: sei, habe). */
  readonly reported?: Words;
  readonly negations?: Words;
  readonly adverbs?: Words;
  /** Joins two who speak as one. */
  readonly and?: Words;
  /** Before a noun that was mentioned already: “the minister”. */
  readonly definite?: Words;
  readonly articles?: Words;
  /** Between a noun and what belongs to it: “the master of the port”. */
  readonly attributes?: Words;
  /** In “one of those advisers”. */
  readonly partitives?: Words;
  /** Before a verb make a passive of it. */
  readonly passives?: Words;
  /** Verbs whose passive has the hearer as its subject: “was told”. */
  readonly told?: Words;
  /** Say what somebody wants; right before quoted words, these are somebody's: “Roe will „nicht warten“”. */
  readonly wanting?: Words;
  /** Ends what somebody asks: “wollte Roe wissen”. */
  readonly wondering?: Words;
  /** Begin a sentence that says who said the one before: “das sagte Roe”; and the verbs it takes. */
  readonly pointers?: Words;
  readonly telling?: Words;
  /** Before a verb of saying that is no clause of its own: “when asked”. */
  readonly dependent?: Words;
  /** Behind a name: whence somebody comes. */
  readonly origins?: Words;
  /** Before whoever has an opinion: “für Roe ist das …”. */
  readonly opinions?: Words;
  /** Before the words that somebody is called with. */
  readonly as?: Words;
  /** Articles that tell who is no subject, and the endings of feminine nouns, which share one of them. */
  readonly declension?: {
    readonly genitives: Words;
    readonly oblique: Words;
    readonly feminine: Words;
  };
  /** Endings by which a word that begins a sentence is known to be no name. */
  readonly adverbEndings?: Words;
  /** Verbs which say with “it” where something is written, and that word (German: heißt es). */
  readonly impersonal?: Words;
  readonly it?: Words;
  /** Verbs of words that stand written somewhere: “darin steht”. */
  readonly standing?: Words;
  /** Before what something is written in: in, auf; and those that end in an article: im. */
  readonly places?: Words;
  readonly mergedPlaces?: Words;
  /** Stand for what was named before as the place of words: darin. */
  readonly there?: Words;
  /** Begin a clause that is what somebody says, thinks or hopes: dass. */
  readonly complementisers?: Words;
  /** Before a verb: it has no subject of its own (German: zu sagen). */
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
    /** Either a she or a they: German sie. */
    readonly sheOrThey?: Words;
    readonly i?: Words;
  };
  /** Before a name; of a man, of a woman, of either. */
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
  /** Inside a name: von, de la. */
  readonly particles?: Words;
  /** After a name and part of it: Jr., III. */
  readonly suffixes?: Words;
  /** Letters after a name that are not part of it: MP, OBE. */
  readonly honours?: Words;
  /** Offices and organisations with “of” in them: “Secretary of State Jane Roe”, “Board of Works”. */
  readonly offices?: {
    /** Joins an office to its field or place: of, for. */
    readonly joins: Words;
    /** Fields of an office, which no name begins with: state, health, police. */
    readonly fields: Words;
    /** Begin a place name of two words: New, San. */
    readonly placeLeads: Words;
    /** Fields are written in small letters, and any word may be one. */
    readonly small?: true;
  };
  /** Weekdays, months, and what else is written like a name and is none. */
  readonly calendar?: Words;
  /** End in a full stop and do not end a sentence. */
  readonly abbreviations?: Words;
  /** Before a quotation: it names a thing, and nobody says it. */
  readonly naming?: Words;
  /** Works that have titles: a quotation behind one and a comma is its title. */
  readonly works?: Words;
  /** Before a quotation: it says that words follow. */
  readonly quoting?: Words;
  /** With a person as their object and quoted words behind it: “zitiert Roe mit den Worten”. */
  readonly citing?: Words;
  /** Take whose words they repeat as their object: “quoting Roe: …”. */
  readonly relaying?: Words;
  /** Before whoever does what a passive says: “called late by Roe”. */
  readonly agents?: Words;
  /** Before whose statement follows: “a statement from Roe:”. */
  readonly sources?: Words;
  /** Begin with an apostrophe: tis, em. */
  readonly elisions?: Words;
  /** Small words that end in an apostrophe before another: l’, dell’. */
  readonly elided?: Words;
  readonly grammar?: Grammar;
  /** Written without spaces: its own few patterns serve. */
  readonly unspaced?: Unspaced;
};

/** The patterns of a language written without spaces: sources of regular expressions. */
export type Unspaced = {
  /** Stands behind the subject: は, が. */
  readonly subjectMarks: string;
  /** Stands behind what is quoted: と. */
  readonly after?: string;
  readonly speech: string;
  readonly according?: { readonly before?: string; readonly behind?: string };
  readonly pronouns: string;
  /** Before a name and no part of it: yesterday, however. */
  readonly leading: string;
  /** Offices and forms of address: before the name (市长李明) or behind it (田中市長). */
  readonly titles: { readonly before?: string; readonly behind?: string };
  /** The last characters of an organisation’s name. */
  readonly organisations: string;
};
