export type RebuildQueue = {
  /** Something changed. */
  readonly change: () => void;
  readonly close: () => void;
};

/** Editors write a file in several steps, and programs write many files: wait until nothing changes, but not for ever. */
const quietMs = 40;
const maxWaitMs = 1_000;

/** Runs one build at a time, after each change or burst of changes. `run` must not reject. */
export function openRebuildQueue(run: () => Promise<void>): RebuildQueue {
  let firstChange: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isClosed = false;

  const schedule = () => {
    if (isRunning || isClosed || firstChange === undefined) return;
    const left = firstChange + maxWaitMs - performance.now();
    clearTimeout(timer);
    timer = setTimeout(start, Math.min(quietMs, Math.max(0, left)));
  };
  const start = async () => {
    firstChange = undefined;
    isRunning = true;
    await run();
    isRunning = false;
    schedule();
  };
  return {
    change: () => {
      firstChange ??= performance.now();
      schedule();
    },
    close: () => {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}
