import { DiskError, diskTrouble } from "../model/disk-error.ts";
import { messageOf } from "../model/message.ts";
import { OccupiedError } from "../output/fenced-path.ts";
import type { Failure } from "./build-events.ts";

/** Why a page or file is not in place. Throws DiskError if every other would fail for the same reason. */
export function failureOf(
  file: string,
  error: unknown,
  isPlaceTaken = error instanceof OccupiedError,
): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  const trouble = diskTrouble(reason);
  if (trouble) throw new DiskError(trouble);
  return { file, message: messageOf(isPlaceTaken ? "place-taken" : "page-failed", reason) };
}
