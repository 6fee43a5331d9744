/** Computes a value of a list once, however many of its pages are rendered. Every call for a list must have the same limit. */
export function memoize<List extends object, Made>(
  make: (list: List, limit: number) => Made,
): (list: List, limit: number) => Made {
  const made = new WeakMap<List, Made>();
  return (list, limit) => {
    let found = made.get(list);
    if (found === undefined) {
      found = make(list, limit);
      made.set(list, found);
    }
    return found;
  };
}
