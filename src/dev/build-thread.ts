import { Worker } from "node:worker_threads";
import type { BuildEvents } from "../build/build-events.ts";
import { programScript } from "../project/program.ts";
import type { Project } from "../project/project.ts";
import type { BuildOutcome, BuildRequest, ThreadMessage } from "./build-in-thread.ts";

export type BuildThread = {
  /** Builds; never rejects. One build at a time. */
  readonly build: (project: Project) => Promise<BuildOutcome>;
  /** Ends the thread and its build; the next build starts another, which loads all templates again. */
  readonly restart: () => Promise<void>;
};

/** A small change is built in less than a second. A build that takes this long is large, or something in it never ends. */
const quickMs = 5_000;

/**
 * Builds in a thread, so that the server keeps answering, and a template that ends or blocks its thread does not end the server. The
 * first build and slow ones use workers, which identify the seed or template at fault; the others save the start of workers.
 */
export function openBuildThread(events: BuildEvents): BuildThread {
  let worker: Worker | undefined;
  let ended: Promise<unknown> | undefined;
  let isFirst = true;
  let settle: (outcome: BuildOutcome) => void = () => {};

  const start = (): Worker => {
    const thread = new Worker(programScript("dev-worker.js"));
    const fail = (reason: string) => {
      if (worker === thread) end({ kind: "died", reason });
    };
    thread.on("message", (message: ThreadMessage) => {
      if (worker === thread) receive(message, events, (outcome) => settle(outcome));
    });
    thread.on("error", (error) => fail(error.message));
    thread.on("exit", () => fail("The build ended its own thread."));
    return thread;
  };
  const end = async (outcome: BuildOutcome) => {
    const settled = settle;
    ended = worker?.terminate();
    worker = undefined;
    await ended; // until then the archive is locked
    settled(outcome);
  };
  const run = async (request: BuildRequest): Promise<BuildOutcome> => {
    await ended;
    return new Promise((resolve) => {
      settle = resolve;
      worker ??= start();
      worker.postMessage(request);
    });
  };
  const runQuickly = async (project: Project): Promise<BuildOutcome> => {
    const timer = setTimeout(end, quickMs, { kind: "died", reason: "The build takes long." });
    return run({ project, workers: "none" }).finally(() => clearTimeout(timer));
  };

  return {
    build: async (project) => {
      const quick = isFirst ? undefined : await runQuickly(project);
      isFirst = false;
      return quick && quick.kind !== "died" ? quick : run({ project });
    },
    restart: () => end({ kind: "stopped" }),
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
