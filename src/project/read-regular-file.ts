import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  type Stats,
} from "node:fs";

/** The bytes of a file, or the reason why it was not read. */
export type FileRead =
  | { readonly is: "read"; readonly bytes: Uint8Array }
  | { readonly is: "missing" }
  /** The system does not let us read it, or not now. */
  | { readonly is: "unreadable"; readonly reason: string }
  | { readonly is: "link" }
  /** Something other than a file: “a named pipe”. */
  | { readonly is: "other"; readonly kind: string }
  | { readonly is: "large"; readonly bytes: number };

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants; // Windows has only the first

/** Reads a file of at most `maxBytes`. Never follows a link, and never waits for a pipe or a device. */
export function readRegularFile(path: string, maxBytes: number): FileRead {
  let file: number | undefined;
  try {
    file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stat = fstatSync(file);
    if (!stat.isFile()) return { is: "other", kind: kindOf(stat) };
    if (stat.size > maxBytes) return { is: "large", bytes: stat.size };
    return { is: "read", bytes: readFileSync(file) };
  } catch (error) {
    const { code, message } = codedError(error);
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG")
      return { is: "missing" };
    if (code === "ELOOP" || code === "EMLINK") return { is: "link" };
    if (code === "ENXIO") return { is: "other", kind: "a socket" };
    return { is: "unreadable", reason: message.replace(/, (?:open|read|fstat)\b.*$/, "") };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The same, for a file that is usually missing: it makes no error with its stack, which would take longer than all else. */
export function readRegularFileIfAny(path: string, maxBytes: number): FileRead {
  try {
    if (!lstatSync(path, { throwIfNoEntry: false })) return { is: "missing" };
  } catch {
    // Reading says why.
  }
  return readRegularFile(path, maxBytes);
}

export const kindOf = (stat: Stats): string =>
  stat.isFile()
    ? "a file"
    : stat.isDirectory()
      ? "a folder"
      : stat.isFIFO()
        ? "a named pipe"
        : stat.isSocket()
          ? "a socket"
          : "a device";

function codedError(error: unknown): { readonly code: unknown; readonly message: string } {
  const { message } = error instanceof Error ? error : new Error(String(error));
  return { code: error instanceof Error && "code" in error ? error.code : undefined, message };
}
