/** What is made of a list is made once, however many pages of it are drawn. */
export function memoize<List extends object, Made>(
  make: (list: List) => Made,
): (list: List) => Made {
  const made = new WeakMap<List, Made>();
  return (list) => {
    let found = made.get(list);
    if (found === undefined) {
      found = make(list);
      made.set(list, found);
    }
    return found;
  };
}
