export type Counter = {
  readonly add: (key: string) => void;
  readonly counts: () => Readonly<Record<string, number>>;
};

/** Counts how often each key is added. */
export function counter(): Counter {
  const counts = new Map<string, number>();
  return {
    add: (key) => counts.set(key, (counts.get(key) ?? 0) + 1),
    counts: () => Object.fromEntries(counts),
  };
}
