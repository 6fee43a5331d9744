import { ExpectedError } from "../model/expected-error.ts";
import type { Channel, Death, OpenChannel } from "./channel.ts";
import type { Reply, Request, ResultOf, TaskKind, TaskOf } from "./tasks.ts";

/** A worker ended, or was ended, while it did a task. */
export class WorkerDied extends Error {
  override readonly cause: Death["cause"];

  constructor({ cause, how }: Death) {
    super(how);
    this.cause = cause;
  }
}

/** No worker could be started. */
class NoWorkerError extends ExpectedError {}

export type Worker = {
  /**
   * Queues a task behind those that the worker already has. Rejects with WorkerDied if the worker ends meanwhile or takes longer
   * than `limitMs`; a new worker then does the tasks behind it.
   */
  readonly run: <K extends TaskKind>(
    kind: K,
    task: TaskOf<K>,
    limitMs?: number,
  ) => Promise<ResultOf<K>>;
  /** How many tasks it has. */
  readonly waiting: () => number;
  readonly end: () => Promise<void>;
};

type Job = {
  readonly request: Request;
  readonly limitMs: number | undefined;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  isStarted: boolean;
};

const graceMs = 200; // for a reply that has arrived but was not read, because this thread was busy

/** One worker, started with its first task, and again after it died. */
export function openWorker(open: OpenChannel): Worker {
  const jobs: Job[] = []; // in order; all have been sent
  let channel: Channel | undefined;
  let timer: NodeJS.Timeout | undefined;
  let ids = 0;

  function start(): Channel {
    const opened = open({
      onReply: (reply) => {
        if (opened === channel) receive(reply);
      },
      onDeath: (death) => {
        if (opened === channel) buryWith(death);
      },
    });
    return opened;
  }

  function receive(reply: Reply): void {
    const [job] = jobs;
    if (job?.request.id !== reply.id) return;
    if (reply.is === "started") {
      job.isStarted = true;
      const { limitMs } = job;
      if (limitMs !== undefined) {
        timer = setTimeout(() => {
          timer = setTimeout(() => stop(job, limitMs), graceMs);
        }, limitMs);
      }
      return;
    }
    clearTimeout(timer);
    jobs.shift();
    if (reply.is === "done") job.resolve(reply.result);
    else job.reject(errorOf(reply));
  }

  function stop(job: Job, limitMs: number): void {
    if (jobs[0] !== job) return;
    void channel?.end();
    buryWith({ cause: "time", how: `took more than ${inSeconds(limitMs)}` });
  }

  /** The first task was running; the others are sent to a new worker. */
  function buryWith(death: Death): void {
    clearTimeout(timer);
    channel = undefined;
    const job = jobs.shift();
    if (!job) return;
    if (job.isStarted) job.reject(new WorkerDied(death));
    else job.reject(new NoWorkerError(`A worker could not be started: it ${death.how}.`));
    if (jobs.length > 0) resend();
  }

  function resend(): void {
    try {
      channel = start();
      for (const { request } of jobs) channel.send(request);
    } catch (error) {
      for (const job of jobs.splice(0)) job.reject(notStarted(error));
    }
  }

  return {
    waiting: () => jobs.length,
    run: <K extends TaskKind>(kind: K, task: TaskOf<K>, limitMs?: number) =>
      new Promise<ResultOf<K>>((resolve, reject) => {
        try {
          channel ??= start();
        } catch (error) {
          return reject(notStarted(error));
        }
        const request = { id: ids++, kind, task };
        channel.send(request);
        jobs.push({
          request,
          limitMs,
          resolve: resolve as (result: unknown) => void,
          reject,
          isStarted: false,
        });
      }),
    end: async () => {
      clearTimeout(timer);
      const ending = channel;
      channel = undefined;
      for (const job of jobs.splice(0)) job.reject(new Error("The build has ended."));
      await ending?.end();
    },
  };
}

const notStarted = (error: unknown): NoWorkerError =>
  new NoWorkerError(
    `A worker could not be started: ${error instanceof Error ? error.message : error}`,
  );

function errorOf({ message, stack, errcode }: Extract<Reply, { is: "failed" }>): Error {
  return Object.assign(new Error(message), { stack, ...(errcode !== undefined && { errcode }) });
}

const inSeconds = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  return seconds === 1 ? "1 second" : `${seconds} seconds`;
};
