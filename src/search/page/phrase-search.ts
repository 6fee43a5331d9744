/** Hits among which those with a phrase are looked for, in order. */
export type PhraseSearch<Hit> = {
  readonly candidates: readonly Hit[];
  /** How many of them were looked into. */
  readonly read: number;
  /** How many of those could not be read. */
  readonly failed: number;
  /** Those that have the phrase. */
  readonly found: readonly Hit[];
};

export const newPhraseSearch = <Hit>(candidates: readonly Hit[]): PhraseSearch<Hit> => ({
  candidates,
  read: 0,
  failed: 0,
  found: [],
});

/** Articles that are read at the same time, and at most for one list of results. */
const [atOnce, mostRead] = [8, 40];

/**
 * Looks into further candidates, until some more are found or enough were read. `hasPhrase` gives undefined for an article that
 * cannot be read.
 */
export async function searchOn<Hit>(
  search: PhraseSearch<Hit>,
  wantedMore: number,
  hasPhrase: (hit: Hit) => Promise<boolean | undefined>,
): Promise<PhraseSearch<Hit>> {
  const { candidates } = search;
  let { read, failed, found } = search;
  const [target, end] = [found.length + wantedMore, Math.min(candidates.length, read + mostRead)];
  while (read < end && found.length < target) {
    const group = candidates.slice(read, Math.min(end, read + atOnce));
    const have = await Promise.all(group.map(hasPhrase));
    found = [...found, ...group.filter((_, i) => have[i])];
    read += group.length;
    failed += have.filter((has) => has === undefined).length;
  }
  return { candidates, read, failed, found };
}

/** Whether it is known of every candidate if it has the phrase. */
export const isComplete = <Hit>({ candidates, read, failed }: PhraseSearch<Hit>): boolean =>
  read - failed === candidates.length;

/** How many more articles the next step reads. */
export const nextToRead = <Hit>({ candidates, read }: PhraseSearch<Hit>): number =>
  Math.min(mostRead, candidates.length - read);
