/** SQL: whether no earlier article has the quotation of a row of `quotes`. */
export const isFirst =
  "NOT EXISTS (SELECT 1 FROM repeats WHERE repeats.article = quotes.article AND repeats.number = quotes.number)";

/** Other articles that print a quotation again are shown with it: their addresses and cards. */
const printedAgain = `
  SELECT group_concat(other.permalink || ' ' || repeats.number || ' ' || other.card_digest, '' ORDER BY other.permalink, repeats.number)
  FROM repeats CROSS JOIN articles AS other ON other.id = repeats.article
  WHERE first_article = quotes.article AND first_number = quotes.number`;

/** SQL: the entry of an article in the list of each speaker, from its quotations, grouped by the first four columns. */
export const entryOfSpeaker = `
  SELECT 'speakers/' || quotes.speaker AS list, coalesce(day, '') AS day, time, seed, permalink,
    count(*) FILTER (WHERE ${isFirst}), card_digest,
    group_concat(quotes.digest || coalesce((${printedAgain}), ''), '' ORDER BY quotes.number),
    day IS NOT NULL AND status = 'published'`;
