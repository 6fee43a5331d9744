import type { Queries } from "../../model/queries.ts";
import type { Store } from "../connection.ts";
import { articleQueries } from "./article-queries.ts";
import { dayQueries } from "./day-queries.ts";
import { writtenExports } from "./export-queries.ts";
import { queryRunner } from "./query-runner.ts";
import { speakerQueries } from "./speaker-queries.ts";
import { topicQueries } from "./topic-queries.ts";

/** The site's queries on a store, which must not change while they run. */
export function queriesOf(store: Store): Queries {
  const by = queryRunner(store);
  return {
    ...articleQueries(by),
    ...dayQueries(by),
    ...speakerQueries(by),
    ...topicQueries(by),
    exports: () => writtenExports(store),
  };
}
