import type { Store } from "../connection.ts";
import { entryOfSpeaker } from "./entry-of-speaker.ts";

/**
 * Finds again the quotations of dirty people that an earlier article has in the same words. The first one is that of the earliest
 * article, whatever the order in which they were added. Lists show it with the others, so the entries of articles whose repeats
 * changed are updated.
 */
export function refreshRepeats(store: Store): void {
  store.exec(`
    CREATE TEMP TABLE repeats_before AS ${repeatsOfDirty};
    DELETE FROM repeats WHERE person IN (SELECT key FROM dirty WHERE what = 'person');
    ${findRepeats};
    CREATE TEMP TABLE changed_repeats AS
      SELECT * FROM (SELECT * FROM repeats_before EXCEPT ${repeatsOfDirty})
      UNION ALL SELECT * FROM (${repeatsOfDirty} EXCEPT SELECT * FROM repeats_before);
    CREATE TEMP TABLE repeated AS
      SELECT article AS id FROM changed_repeats
      UNION SELECT first_article FROM changed_repeats
      UNION SELECT first_article FROM dirty CROSS JOIN articles ON permalink = url CROSS JOIN repeats ON article = articles.id
        WHERE what = 'article';
    ${updateEntries};
    DROP TABLE repeats_before;
    DROP TABLE changed_repeats;
    DROP TABLE repeated`);
}

/**
 * Entries keep their keys, so they are updated in order and their index is left alone. Deleting and inserting them took half of
 * planning 200,000 articles, and more of a larger archive, which repeats more.
 */
const updateEntries = `
  INSERT INTO entries ${entryOfSpeaker}
    FROM repeated CROSS JOIN articles USING (id)
    CROSS JOIN quotes ON quotes.article = articles.id
    WHERE permalink IS NOT NULL AND quotes.speaker IS NOT NULL GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
    ON CONFLICT DO UPDATE SET count = excluded.count, quotes_digest = excluded.quotes_digest`;

const repeatsOfDirty = `
  SELECT repeats.* FROM dirty CROSS JOIN repeats ON person = key WHERE what = 'person'`;

// CROSS JOIN: along the dirty people, then along their quotations in the same words.
const findRepeats = `
  INSERT INTO repeats
  SELECT person, article, number, first_article, first_number FROM (
    SELECT person, article, number, row_number() OVER alike AS place,
      first_value(article) OVER alike AS first_article, first_value(number) OVER alike AS first_number
    FROM (
      SELECT person, same AS words FROM dirty CROSS JOIN names ON person = dirty.key
      CROSS JOIN quotes ON speaker = names.key AND same IS NOT NULL
      WHERE what = 'person' GROUP BY 1, 2 HAVING count(*) > 1)
    CROSS JOIN names USING (person) CROSS JOIN quotes ON speaker = names.key AND same = words
    CROSS JOIN articles ON id = article
    WHERE permalink IS NOT NULL
    WINDOW alike AS (PARTITION BY person, same ORDER BY day IS NULL, day, time, seed, number))
  WHERE place > 1`;
