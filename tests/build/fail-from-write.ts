import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const calls = ["writeFileSync", "writeSync", "renameSync"] as const;

/** From the write with this number on, the disk is full for this thread, until the result is disposed. */
export function failFromWrite(number: number): Disposable {
  const real = Object.fromEntries(calls.map((name) => [name, fs[name]]));
  let left = number;
  const failing =
    (write: (...args: readonly unknown[]) => unknown) =>
    (...args: readonly unknown[]): unknown => {
      const [to] = args;
      // Writes to Node's own caches and to the terminal succeed.
      const ours = typeof to === "number" ? to > 2 : /_site|permalinks|manifest/.test(String(to));
      if (ours && --left <= 0) {
        throw Object.assign(new Error("ENOSPC: no space left on device, write"), {
          code: "ENOSPC",
        });
      }
      return write(...args);
    };
  for (const name of calls) Object.assign(fs, { [name]: failing(fs[name] as never) });
  syncBuiltinESMExports();
  return {
    [Symbol.dispose]: () => {
      Object.assign(fs, real);
      syncBuiltinESMExports();
    },
  };
}
