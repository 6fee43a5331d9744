import { OccupiedError } from "../output/fenced-path.ts";
import type { Output } from "../output/open-output.ts";
import { type Put, writeWhole } from "../output/write-whole.ts";
import { openForReading } from "../store/connection.ts";
import { isDamage } from "../store/damage.ts";
import type { PendingData } from "../store/files/files.ts";
import type { DataSettings } from "./data-settings.ts";
import { dataWriter } from "./data-text.ts";

export type DataTask = {
  readonly store: string;
  readonly settings: DataSettings;
  readonly output: Output;
  readonly files: readonly PendingData[];
};

/** A file that was written, or the reason why it was not. */
export type DataResult = { readonly file: PendingData } & (
  | { readonly put: Put }
  | { readonly failure: string; readonly isPlaceTaken?: boolean }
);

/** Writes files for programs to the output folder. Runs in a worker, with its own connection to the store. */
export async function writeData(task: DataTask): Promise<readonly DataResult[]> {
  const store = openForReading(task.store);
  try {
    store.exec("BEGIN"); // so that the store is not locked for each query
    const contentOf = dataWriter(store, task.settings);
    return task.files.map((file) => resultOf(file, task.output, contentOf));
  } finally {
    store.close();
  }
}

function resultOf(
  file: PendingData,
  output: Output,
  contentOf: ReturnType<typeof dataWriter>,
): DataResult {
  try {
    const content = contentOf(file);
    if (file.kind === "export" && sizeOf(content) > maxBytesOnHosts) {
      return { file, failure: "The file would be larger than 25 MiB, which some hosts refuse." };
    }
    return { file, put: writeWhole(output, file.path, content, file) };
  } catch (error) {
    if (isDamage(error)) throw error;
    const failure = error instanceof Error ? error.message : String(error);
    return { file, failure, isPlaceTaken: error instanceof OccupiedError };
  }
}

/** The plan divides data sets so that no file comes near it. */
const maxBytesOnHosts = 25 * 2 ** 20;

const sizeOf = (content: string | Uint8Array): number =>
  typeof content === "string" ? Buffer.byteLength(content) : content.length;
