import type { SeedPath } from "./article.ts";

/** The size, times and inode of a seed: enough to see, without reading it, that it may have changed. */
export type SeedStat = {
  readonly seed: SeedPath;
  readonly file: FileStat;
  /** The stat of its fix file. */
  readonly fix?: FileStat;
  /** It changed so recently that a further change might not show in these, so its bytes must be read again next time. */
  readonly fresh?: boolean;
};

export type FileStat = {
  readonly bytes: number;
  /** Milliseconds, with their fractions, of Unix time: the last change of its bytes, and of its entry. */
  readonly modified: number;
  readonly changed: number;
  readonly inode: number;
};

/** A seed or, with a slash at the end of its path, a folder that could not be scanned, so that changes in it are unknown. */
export type Unscanned = { readonly path: string; readonly reason: string };
