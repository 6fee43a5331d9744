import { fork } from "node:child_process";
import { Worker } from "node:worker_threads";
import { programScript } from "../project/program.ts";
import type { Reply, Request } from "./tasks.ts";

/** A running worker: a thread or a process. */
export type Channel = {
  readonly send: (request: Request) => void;
  /** Ends the worker, even in the middle of a task. */
  readonly end: () => Promise<void>;
};

type Listener = {
  readonly onReply: (reply: Reply) => void;
  /** The worker has ended, though nobody asked it to. */
  readonly onDeath: (death: Death) => void;
};

/** How a worker ended, as a phrase that can follow “it”. */
export type Death = { readonly cause: "memory" | "time" | "other"; readonly how: string };

export type OpenChannel = (listener: Listener) => Channel;

const script = programScript("worker.js");

/** Starts a thread. Threads start sooner than processes, and end with the program, however it ends. */
export const threadOf =
  (heapMegabytes: number): OpenChannel =>
  ({ onReply, onDeath }) => {
    let death: Death | undefined;
    let isEnding = false;
    const thread = new Worker(script, {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 48 },
      stdout: true,
    });
    thread.stdout.on("data", (chunk) => process.stderr.write(chunk)); // the standard output is the build's own
    thread.on("message", onReply);
    thread.on("error", (error) => {
      death = deathBy(error, heapMegabytes);
    });
    thread.on("exit", (code) => {
      if (!isEnding) onDeath(death ?? { cause: "other", how: `ended with the exit code ${code}` });
    });
    return {
      send: (request) => thread.postMessage(request),
      end: async () => {
        isEnding = true;
        await thread.terminate();
      },
    };
  };

function deathBy(error: Error & { readonly code?: unknown }, heapMegabytes: number): Death {
  return error.code === "ERR_WORKER_OUT_OF_MEMORY"
    ? outOfMemory(heapMegabytes)
    : { cause: "other", how: `ended with an error: ${error.message}` };
}

const outOfMemory = (heapMegabytes: number): Death => ({
  cause: "memory",
  how: `needed more than ${heapMegabytes} MB of memory`,
});

/** Starts a process. Its memory goes back to the system when it ends, and no fault of its own can end the program. */
export const processOf =
  (heapMegabytes: number): OpenChannel =>
  ({ onReply, onDeath }) => {
    let isEnding = false;
    let last = ""; // the end of its output, in which V8's own reports begin
    const child = fork(script, {
      serialization: "advanced",
      // With half of that space for new objects the pages of 100,000 articles take 4 to 11 % longer, and 60 to 90 MB less.
      execArgv: [`--max-old-space-size=${heapMegabytes}`, "--max-semi-space-size=16"],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    const forward = (chunk: Buffer) => {
      last = `${last.slice(-1000)}${chunk}`;
      if (!fatalReport.test(last)) process.stderr.write(chunk);
    };
    child.stdout?.on("data", forward);
    child.stderr?.on("data", forward);
    child.on("message", (reply: Reply) => onReply(reply));
    const ended = new Promise<void>((resolve) => {
      child.once("error", (error) => {
        if (!isEnding) onDeath({ cause: "other", how: `could not be started: ${error.message}` });
        isEnding = true;
        resolve();
      });
      child.once("close", (code, signal) => {
        const how = signal
          ? `was ended by the signal ${signal}`
          : `ended with the exit code ${code}`;
        const isMemory = /heap out of memory|allocation fail/i.test(last);
        if (!isEnding) onDeath(isMemory ? outOfMemory(heapMegabytes) : { cause: "other", how });
        resolve();
      });
    });
    return {
      send: (request) => child.send(request, () => {}), // if it has ended, its end is reported by the event
      end: async () => {
        isEnding = true;
        child.kill("SIGKILL");
        await ended;
      },
    };
  };

/** The beginning of V8's report that a process cannot go on. Its stacks do not help users, so they are not shown. */
const fatalReport = /<--- Last few GCs --->|FATAL ERROR:|# Fatal |Native stack trace/;
