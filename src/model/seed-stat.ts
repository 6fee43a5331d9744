import type { SeedPath } from "./article.ts";

/** How a seed looks from outside: enough to see, without reading it, that it may have changed. */
export type SeedStat = {
  readonly seed: SeedPath;
  readonly size: number;
  /** Of the last change of its bytes and of its entry, in milliseconds with their fractions; with a fix file, of it too. */
  readonly times: string;
  readonly inode: string;
  /** A fix file stands beside it. */
  readonly fixed?: boolean;
  /** Changed so lately that it may change again and look the same: its bytes are to be looked at the next time too. */
  readonly fresh?: boolean;
};
