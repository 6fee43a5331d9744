import type { Message } from "../model/message.ts";
import type { Level } from "../model/rules.ts";

/** What a build tells while it runs; the command line prints it, tests pass by. */
export type BuildEvents = {
  /** Something that takes time begins; `total` is known or not. */
  readonly stage: (name: string, total?: number) => void;
  /** So much more of the stage is done. */
  readonly step: (count: number) => void;
  /** A sentence a person should read. */
  readonly say: (sentence: string) => void;
};

export const silent: BuildEvents = { stage: () => {}, step: () => {}, say: () => {} };

/** What could not be done, about a page's address or a file's path. */
export type Failure = { readonly file: string; readonly message: Message };

export type BuildReport = {
  readonly seeds: number;
  readonly parsed: number;
  readonly gone: number;
  readonly articles: number;
  readonly quotes: number;
  readonly pages: number;
  readonly rendered: number;
  readonly written: number;
  readonly removed: number;
  /** Pages and files that could not be put in place. */
  readonly failures: readonly Failure[];
  /** Of the messages about seeds. */
  readonly levels: Readonly<Record<Level, number>>;
};
