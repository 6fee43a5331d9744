/** Longer output is no longer held back, because it would fill the memory. About 100,000 lines. */
const maxHeldCharacters = 10_000_000;

export type HeldOutput = { readonly write: (text: string) => void; readonly end: () => void };

/** Holds output back until its end, so that `heading`, which is known only then, is printed above it. */
export function heldOutput(print: (text: string) => void, heading: () => string): HeldOutput {
  let held: string[] | undefined = [];
  let length = 0;
  const release = (): void => {
    if (!held) return;
    print(heading());
    for (const text of held) print(text);
    held = undefined;
  };
  return {
    write: (text) => {
      if (!held) return print(text);
      held.push(text);
      length += text.length;
      if (length > maxHeldCharacters) release();
    },
    end: release,
  };
}
