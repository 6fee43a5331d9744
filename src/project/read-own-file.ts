import { lstatSync, realpathSync } from "node:fs";
import { ExpectedError } from "../model/expected-error.ts";
import { readRegularFile } from "./read-regular-file.ts";

/** One of the archive's own files cannot be read; the message has the reason. */
class FileError extends ExpectedError {}

const maxBytes = 16 * 2 ** 20;

/** The text of backfile.yaml or people.yaml; undefined if there is none. Links are followed. Throws FileError. */
export function readOwnFile(file: string): string | undefined {
  if (!lstatSync(file, { throwIfNoEntry: false })) return undefined;
  const read = readRegularFile(realPathOf(file), maxBytes);
  switch (read.is) {
    case "read":
      return new TextDecoder().decode(read.bytes);
    case "other":
      throw new FileError(`${file} is ${read.kind}, but must be a file. Move it away.`);
    case "unreadable":
      throw new FileError(`${file} cannot be read: ${read.reason}. See who owns it.`);
    case "large":
      throw new FileError(`${file} has more than 16 MB. Is it the file that you meant?`);
    default:
      throw new FileError(`${file} vanished while it was read. Try again.`);
  }
}

function realPathOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    throw new FileError(`${file} is a broken link. Remove it, or put the file itself there.`);
  }
}
