import { DiskError, diskTrouble } from "../model/disk-error.ts";
import { messageOf } from "../model/message.ts";
import type { Failure } from "./build-events.ts";

/** Why a page or file is not in place. Throws DiskError if every other would fail for the same reason. */
export function failureOf(file: string, reason: string): Failure {
  const trouble = diskTrouble(reason);
  if (trouble) throw new DiskError(trouble);
  return { file, message: messageOf("page-failed", reason) };
}
