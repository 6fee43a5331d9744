import { fieldKeys } from "./field-keys.ts";
import * as visibility from "./visibility-keys.ts";

/** Keys of mail, newspaper databases and other programs that do not give a field of the article. */
const others =
  "fulltext bodytext from to cc bcc replyto messageid mimeversion contenttype contentlanguage returnpath organization newsgroups lines source sources publication publicationtitle publicationinfo publicationtype publicationyear publisher placeofpublication countryofpublication newspaper paper length wordcount words loaddate documenttype documenturl sourcetype issn copyright copyrightholder rights url link links canonical id uid edition page pages issue volume startpage docid accession accessionnumber proquestdocumentid languageofpublication dateline graphic type format layout weight image images cover thumbnail comments commentstatus aliases redirectfrom location place city country company subjectcodes newspapercode abstract highlight photos photo caption cr wc et sn sc ed pg cy clm vol co in ns re ipc ipd pub an ct rf";

const known: ReadonlySet<string> = new Set([
  ...Object.values(fieldKeys).flat(),
  ...[
    visibility.withholdingKeys,
    visibility.withdrawingKeys,
    visibility.publishingKeys,
    visibility.statusKeys,
    visibility.notBeforeKeys,
    visibility.notAfterKeys,
  ].flatMap((keys) => [...keys]),
  ...others.split(" "),
]);

/** Is this normalised key used in front matter? */
export const isKnownKey = (key: string): boolean => known.has(key);
