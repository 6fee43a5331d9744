/** Part of the store cannot be used. It has the code that SQLite gives a damaged file, so that it is known when it comes from a worker. */
export class DamageError extends Error {
  readonly errcode = corrupt;
}

const corrupt = 11;

/** SQLite's result codes for what only a damaged file can cause: an SQL error, a schema or a value that does not fit, no database. */
const damageCodes: ReadonlySet<unknown> = new Set([1, corrupt, 17, 19, 20, 26]);

/** Whether an error says that the store's file is of no use any more. It is only a cache: removed, it is made again. */
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
  } catch {} // as below
  throw new DamageError("it has JSON that cannot be read");
}
