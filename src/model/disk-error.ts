import { ExpectedError } from "./expected-error.ts";

/** The disk accepts no more data, for this file or any other, so the build cannot go on. */
export class DiskError extends ExpectedError {}

/** The sentence to print for an error that means a full disk. An error from another thread keeps only its message. */
export function diskTrouble(error: unknown): string | undefined {
  const message = error instanceof Error ? error.message : String(error);
  const [, advice] = troubles.find(([sign]) => sign.test(message)) ?? [];
  return advice && `${advice} (${message})`;
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
