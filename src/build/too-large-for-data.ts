import { maxBytesInFile } from "../model/exports.ts";
import { messageOf } from "../model/message.ts";
import { seedsLargerInData } from "../store/queries/export-queries.ts";
import type { Failure } from "./build-events.ts";
import type { Run } from "./run.ts";

/** A warning for each article that is in no public data set, because it is too large for a file. */
export function tooLargeForData({ store, project }: Run): readonly Failure[] {
  const { settings, limits } = project;
  if (!settings.exports.some((name) => name !== "people")) return [];
  const reason = "The article is too large for a file of the data sets, and is in none of them.";
  return seedsLargerInData(store, limits.dataBytes ?? maxBytesInFile).map((file) => ({
    file,
    message: messageOf("too-large-for-data", reason),
  }));
}
