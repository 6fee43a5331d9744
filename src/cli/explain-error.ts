import { styleText } from "node:util";
import { diskTrouble } from "../model/disk-error.ts";
import { ExpectedError } from "../model/expected-error.ts";

export type Explanation = { readonly text: string; readonly exitCode: 2 | 3 };

/** The text to print for an error that ended a command: one line and, if the fault is ours and BACKFILE_DEBUG is set, the stack. */
export function explainError(thrown: unknown): Explanation {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  if (error instanceof ExpectedError) return { text: error.message, exitCode: 2 };
  const trouble = diskTrouble(error) ?? systemTrouble(error);
  if (trouble) return { text: trouble, exitCode: 2 };
  const stack = process.env.BACKFILE_DEBUG
    ? `\n${styleText("dim", error.stack ?? "", { stream: process.stderr })}`
    : " BACKFILE_DEBUG=1 prints where.";
  return {
    text: `This is a fault of Backfile, please report it: ${error.message}${stack}`,
    exitCode: 3,
  };
}

/** The meaning of a system error, with its path. */
function systemTrouble(error: Error): string | undefined {
  if (/unable to open database file/.test(error.message)) {
    return "The store in the cache folder cannot be opened. See who owns it, that it is a file, and whether too many files are open (ulimit -n).";
  }
  const { code, path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  const meaning = code === undefined ? undefined : meanings[code];
  if (!meaning) return undefined;
  return `${dest ?? path ?? error.message}: ${meaning} (${code})`;
}

const meanings: Readonly<Record<string, string>> = {
  EACCES: "The system does not let this program read or write here. See who owns it.",
  EPERM: "The system does not let this program read or write here. See who owns it.",
  ENOENT: "There is no such file or folder.",
  ENOTDIR: "A file is where a folder is needed. Move it away, or name another folder.",
  EEXIST: "Something else is where a folder is needed. Move it away, or name another folder.",
  EISDIR: "A folder is where a file is needed. Move it away.",
  ENOTEMPTY: "The folder is not empty. See whether another program writes into it.",
  ELOOP: "Links form a circle. Remove one of them.",
  ENAMETOOLONG: "The name is too long for the system.",
  EMFILE: "Too many files are open. Allow more (ulimit -n), and try again.",
  ENFILE: "Too many files are open. Close other programs, and try again.",
  ENOMEM:
    "The system has no memory left for this program. Close others, or allow more (ulimit -v).",
  EAGAIN:
    "The system cannot start more processes or threads. Close other programs, or allow more (ulimit -u).",
  EBUSY: "Another program uses it. Close that, and try again.",
  EXDEV: "The folder and its contents are on different disks.",
  ENXIO: "It is a socket or a device, but a file is needed. Move it away.",
  ETXTBSY: "Another program uses it. Close that, and try again.",
};
