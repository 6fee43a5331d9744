/** Part of the store cannot be used. It carries SQLite's code for a damaged file, so that it is recognised when it comes from a worker. */
export class DamageError extends Error {
  readonly errcode = corrupt;
}

const corrupt = 11;

/** SQLite's result codes that only a damaged file can cause: an SQL error, a schema or value that does not fit, not a database. */
const damageCodes: ReadonlySet<unknown> = new Set([1, corrupt, 17, 19, 20, 26]);

/** Whether an error means that the store's file is unusable. The store is only a cache, so it can be removed and made again. */
export const isDamage = (error: unknown): error is Error =>
  error instanceof Error &&
  "errcode" in error &&
  typeof error.errcode === "number" &&
  damageCodes.has(error.errcode & 0xff);

/** Reads JSON that this program wrote into the store. Throws DamageError. */
export function parseStored(text: unknown): unknown {
  try {
    const value: unknown = JSON.parse(String(text));
    if (typeof value === "object" && value !== null) return value;
  } catch {} // reported below
  throw new DamageError("it has JSON that cannot be read");
}
