import { dirname } from "node:path/posix";
import type { PendingData } from "../store/files/files.ts";

/**
 * Divides files of one kind among tasks. The files of a data set's part are one task, because all of them show the same articles; of
 * other files, a task has at most `limit`.
 */
export function dataTasks(
  files: readonly PendingData[],
  limit: number,
): readonly (readonly PendingData[])[] {
  if (files[0]?.kind === "export") return [...Map.groupBy(files, partOf).values()];
  const count = Math.ceil(files.length / limit);
  return Array.from({ length: count }, (_, i) => files.slice(i * limit, (i + 1) * limit));
}

const partOf = ({ path }: PendingData): string => dirname(path);
