import { ExpectedError } from "./expected-error.ts";

/** The disk takes nothing more, of this file or any other: there is no use in going on. */
export class DiskError extends ExpectedError {}

/** What to tell a person, of an error that says so; from another thread it has kept no more than its message. */
export function diskTrouble(error: unknown): string | undefined {
  const message = error instanceof Error ? error.message : String(error);
  const [, told] = troubles.find(([sign]) => sign.test(message)) ?? [];
  return told && `${told} (${message})`;
}

const goOn = "What is published is whole, and the next build goes on from there.";

const troubles: readonly (readonly [RegExp, string])[] = [
  [
    /ENOSPC|EDQUOT|database or disk is full/,
    `The disk is full. Make room and build again. ${goOn}`,
  ],
  [/EROFS|readonly database/, `The folder can only be read. ${goOn}`],
  [/\bEIO\b|disk I\/O error/, `The disk does not answer as it should. ${goOn}`],
];
