import type { CheckFilesTask } from "./check-files.ts";
import type { IndexTask } from "./index-run.ts";
import type { ParseTask } from "./parse-batch.ts";
import type { RenderTask } from "./render-batch.ts";
import type { DataTask } from "./write-data.ts";

/** The kinds of work that are worth a worker. Each loads no more code than it needs. */
export const tasks = {
  checkFiles: async (task: CheckFilesTask) => (await import("./check-files.ts")).checkFiles(task),
  parseBatch: async (task: ParseTask) => (await import("./parse-batch.ts")).parseBatch(task),
  indexRun: async (task: IndexTask) => (await import("./index-run.ts")).indexRun(task),
  renderBatch: async (task: RenderTask) => (await import("./render-batch.ts")).renderBatch(task),
  writeData: async (task: DataTask) => (await import("./write-data.ts")).writeData(task),
  /** Ends the worker's connection to the store. */
  closeStore: async (_: undefined) => (await import("./render-batch.ts")).closeStore(),
  /** Loads what rendering needs, so that the first batch need not wait for it. */
  loadRenderer: async (_: undefined) => void (await import("./render-batch.ts")),
} as const;

export type TaskKind = keyof typeof tasks;
export type TaskOf<K extends TaskKind> = Parameters<(typeof tasks)[K]>[0];
export type ResultOf<K extends TaskKind> = Awaited<ReturnType<(typeof tasks)[K]>>;

/** A message to a worker. */
export type Request = { readonly id: number; readonly kind: TaskKind; readonly task: unknown };

/** A worker's reply to the request with that id. */
export type Reply =
  | { readonly id: number; readonly is: "started" }
  | { readonly id: number; readonly is: "done"; readonly result: unknown }
  | {
      readonly id: number;
      readonly is: "failed";
      readonly message: string;
      readonly stack: string;
      /** SQLite's result code. */
      readonly errcode?: number;
    };
