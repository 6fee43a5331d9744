import { Worker } from "node:worker_threads";
import type { BuildEvents } from "../build/build-events.ts";
import { programScript } from "../project/program.ts";
import type { Project } from "../project/project.ts";
import type { BuildOutcome, ThreadMessage } from "./build-in-thread.ts";

export type BuildThread = {
  /** Builds; never rejects. One build at a time. */
  readonly build: (project: Project) => Promise<BuildOutcome>;
  /** Ends the thread and its build; the next build starts another, which loads all templates again. */
  readonly restart: () => Promise<void>;
};

/** Builds in a thread: the server goes on answering, and a template that ends or blocks its thread does not end the server. */
export function openBuildThread(events: BuildEvents): BuildThread {
  let worker: Worker | undefined;
  let ended: Promise<unknown> | undefined;
  let settle: (outcome: BuildOutcome) => void = () => {};

  const start = (): Worker => {
    const thread = new Worker(programScript("dev-worker.js"));
    const fail = (reason: string) => {
      if (worker !== thread) return;
      worker = undefined;
      settle({ kind: "failed", reason });
    };
    thread.on("message", (message: ThreadMessage) => {
      if (worker === thread) receive(message, events, (outcome) => settle(outcome));
    });
    thread.on("error", (error) => fail(error.message));
    thread.on("exit", () =>
      fail("The build ended before its time: does a template call process.exit?"),
    );
    return thread;
  };

  return {
    build: async (project) => {
      await ended; // or the archive would still be locked
      return new Promise((resolve) => {
        settle = resolve;
        worker ??= start();
        worker.postMessage(project);
      });
    },
    restart: async () => {
      const stopped = settle;
      ended = worker?.terminate();
      worker = undefined;
      await ended;
      stopped({ kind: "stopped" });
    },
  };
}

function receive(
  message: ThreadMessage,
  events: BuildEvents,
  settle: (outcome: BuildOutcome) => void,
): void {
  if (message.kind === "stage") events.stage(message.name, message.total);
  else if (message.kind === "step") events.step(message.count);
  else if (message.kind === "say") events.say(message.sentence);
  else settle(message);
}
