import type { Message } from "../model/message.ts";
import type { PassedOver } from "../model/passed-over.ts";
import type { Level } from "../model/rules.ts";
import type { Understanding } from "../model/understanding.ts";
import type { Store } from "../store/connection.ts";
import { countPages } from "../store/files/files.ts";
import { queriesOf } from "../store/queries/queries.ts";
import { countLevels, understandingOf, worstMessages } from "../store/seeds/seed-messages.ts";

/** What a build reports while it runs: the command line prints it, library callers may ignore it. */
export type BuildEvents = {
  /** A stage begins; `total` is its number of items, if that is known. */
  readonly stage: (name: string, total?: number) => void;
  /** `count` more items of the stage are done. */
  readonly step: (count: number) => void;
  /** A sentence for a person to read. */
  readonly say: (sentence: string) => void;
};

export const silent: BuildEvents = { stage: () => {}, step: () => {}, say: () => {} };

/** A page, file or seed, and its problem. */
export type Failure = { readonly file: string; readonly message: Message };

/** The result of reading the seeds folder. */
export type IngestedSeeds = {
  readonly seeds: number;
  readonly parsed: number;
  readonly gone: number;
  /** How many files of each ending are not seeds. */
  readonly passedOver: PassedOver;
  /** Seeds that could not be read this time; their published pages are kept. */
  readonly failures: readonly Failure[];
};

/** The result of writing the output folder. */
export type RenderedSite = {
  /** Pages rendered, including those whose file already had the same bytes. */
  readonly rendered: number;
  readonly written: number;
  readonly removed: number;
  /** Pages and files that could not be put in place. */
  readonly failures: readonly Failure[];
  /** Problems for a person to check, though everything was published. */
  readonly warnings: readonly Failure[];
};

export type BuildReport = Omit<IngestedSeeds & RenderedSite, "failures"> & {
  /** Seeds that could not be read, and pages and files that could not be put in place. */
  readonly failures: readonly Failure[];
  readonly articles: number;
  readonly quotes: number;
  readonly pages: number;
  /** How many messages of each level the seeds have. */
  readonly levels: Readonly<Record<Level, number>>;
  /** The first errors and warnings about seeds; `backfile check` prints all. */
  readonly worst: readonly Failure[];
  readonly understanding: Understanding;
};

const maxWorst = 10;

export function reportOf(
  store: Store,
  { seeds, parsed, gone, passedOver, failures: unread }: IngestedSeeds,
  { rendered, written, removed, failures: unplaced, warnings }: RenderedSite,
): BuildReport {
  const { articles, quotes } = queriesOf(store).extent();
  const failures = [...unread, ...unplaced];
  const [pages, levels] = [countPages(store), countLevels(store)];
  const worst = worstMessages(store, maxWorst).map(({ seed, message }) => ({
    file: seed,
    message,
  }));
  return {
    seeds,
    parsed,
    gone,
    passedOver,
    articles,
    quotes,
    pages,
    rendered,
    written,
    removed,
    failures,
    warnings,
    levels,
    worst,
    understanding: understandingOf(store, seeds),
  };
}
