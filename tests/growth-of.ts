/** Less than this much processor time cannot be measured well. */
const leastMicroseconds = 10_000;
const tries = 8;

/** Between linear and quadratic growth. */
export const mostLinearGrowth = 8;

/**
 * How many times as much processor time a task takes with four times the input, at the best of some tries: about 4 for linear
 * work, 16 for quadratic work. The clock would measure what else the machine does.
 */
export async function growthOf(task: (size: number) => unknown, size: number): Promise<number> {
  let times = 1;
  while ((await costOf(task, size, times)) < leastMicroseconds) times *= 2;
  let [once, fourfold] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < tries && !(fourfold / once < mostLinearGrowth); i++) {
    fourfold = Math.min(fourfold, await costOf(task, size * 4, times));
    once = Math.min(once, await costOf(task, size, times));
  }
  return fourfold / once;
}

async function costOf(
  task: (size: number) => unknown,
  size: number,
  times: number,
): Promise<number> {
  const before = process.threadCpuUsage();
  for (let i = 0; i < times; i++) await task(size);
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
