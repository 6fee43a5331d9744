/** A path as manifests write it (RFC 8493, 2.1.3): line ends, and the percent sign that marks them, are percent-encoded. */
export const encodePath = (path: string): string =>
  path.replace(/[%\r\n]/g, (character) => codes[character] ?? character);

/** A path as a manifest has it, decoded. */
export const decodePath = (written: string): string =>
  written.replace(/%(25|0D|0A)/gi, (code) => characters[code.toUpperCase()] ?? code);

const codes: Readonly<Record<string, string>> = { "%": "%25", "\r": "%0D", "\n": "%0A" };

const characters: Readonly<Record<string, string>> = { "%25": "%", "%0D": "\r", "%0A": "\n" };

/** Whether a path of a manifest stays below the bag on every system. */
export const isSafePath = (path: string): boolean =>
  !/^[~/]|^[A-Za-z]:|\\|\0/.test(path) &&
  path.split("/").every((step) => step !== "" && step !== "." && step !== "..");
