import { parentPort } from "node:worker_threads";
import { build } from "../build/build.ts";
import type { BuildEvents, BuildReport } from "../build/build-events.ts";
import { ExpectedError } from "../model/expected-error.ts";
import type { Project } from "../project/project.ts";
import { LockedError } from "../store/lock.ts";

// Runs in the thread of build-thread.ts. The thread lives until a template changes, so that Eleventy and the sanitiser are loaded once.

/** A message to the thread. `workers: "none"` is the fastest for a small change. */
export type BuildRequest = { readonly project: Project; readonly workers?: "none" };

/** How a build ended. */
export type BuildOutcome =
  | { readonly kind: "built"; readonly report: BuildReport }
  /** Another program is building the archive. */
  | { readonly kind: "locked"; readonly reason: string }
  | { readonly kind: "failed"; readonly reason: string }
  /** The thread ended before the build did. */
  | { readonly kind: "died"; readonly reason: string }
  /** The thread was ended to start another. */
  | { readonly kind: "stopped" };

/** A message from the thread. */
export type ThreadMessage =
  | { readonly kind: "stage"; readonly name: string; readonly total: number | undefined }
  | { readonly kind: "step"; readonly count: number }
  | { readonly kind: "say"; readonly sentence: string }
  | BuildOutcome;

const post = (message: ThreadMessage): void => parentPort?.postMessage(message);

const events: BuildEvents = {
  stage: (name, total) => post({ kind: "stage", name, total }),
  step: (count) => post({ kind: "step", count }),
  say: (sentence) => post({ kind: "say", sentence }),
};

parentPort?.on("message", async ({ project, workers }: BuildRequest) => {
  try {
    post({ kind: "built", report: await build(project, events, workers && { workers }) });
  } catch (error) {
    post({ kind: error instanceof LockedError ? "locked" : "failed", reason: reasonOf(error) });
  }
});

/** The message of an error that a person can act on, or the stack of another. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isForeseen = error instanceof ExpectedError || "code" in error; // the system's errors have a code
  return isForeseen ? error.message : (error.stack ?? error.message);
}
