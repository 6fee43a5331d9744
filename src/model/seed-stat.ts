import type { SeedPath } from "./article.ts";

/** How a seed looks from outside: enough to see, without reading it, that it may have changed. */
export type SeedStat = {
  readonly seed: SeedPath;
  readonly file: FileStat;
  /** The fix file that stands beside it. */
  readonly fix?: FileStat;
  /** Changed so lately that it may change again and look the same: its bytes are to be looked at the next time too. */
  readonly fresh?: boolean;
};

export type FileStat = {
  readonly bytes: number;
  /** Milliseconds, with their fractions, of Unix time: the last change of its bytes, and of its entry. */
  readonly modified: number;
  readonly changed: number;
  readonly inode: number;
};
