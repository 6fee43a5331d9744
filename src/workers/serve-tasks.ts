import { parentPort } from "node:worker_threads";
import { type Reply, type Request, tasks } from "./tasks.ts";

// A worker's side: bin/worker.js loads this in a thread or a process. Requests are answered one after the other, in their order.

const requests = parentPort ?? process;
let last = Promise.resolve();

requests.on("message", (request: Request) => {
  last = last.then(() => answer(request));
});

// A process whose build has ended must not outlive it.
if (!parentPort) process.on("disconnect", () => process.exit());

async function answer({ id, kind, task }: Request): Promise<void> {
  reply({ id, is: "started" });
  try {
    const run: (task: never) => Promise<unknown> = tasks[kind];
    reply({ id, is: "done", result: await run(task as never) });
  } catch (error) {
    const {
      message,
      stack = "",
      ...more
    } = error instanceof Error ? error : new Error(String(error));
    const errcode = "errcode" in more ? Number(more.errcode) : undefined;
    reply({ id, is: "failed", message, stack, ...(errcode !== undefined && { errcode }) });
  }
}

function reply(message: Reply): void {
  if (parentPort) parentPort.postMessage(message);
  else process.send?.(message);
}
