import { utf16ByPattern } from "./utf-16.ts";

/** The first bytes of files that are not text. */
const signatures: readonly (readonly [string, string])[] = [
  ["ffd8ff", "a JPEG picture"],
  ["89504e470d0a1a0a", "a PNG picture"],
  ["47494638", "a GIF picture"],
  ["52494646", "a RIFF file (WebP, WAV or AVI)"],
  ["49492a00", "a TIFF picture"],
  ["4d4d002a", "a TIFF picture"],
  ["255044462d", "a PDF document"],
  ["504b0304", "a ZIP archive (or a Word or OpenDocument file)"],
  ["d0cf11e0a1b11ae1", "an old Word or Office document"],
  ["7b5c727466", "an RTF document"],
  ["1f8b", "a gzip archive"],
  ["425a68", "a bzip2 archive"],
  ["377abcaf271c", "a 7z archive"],
  ["fd377a585a00", "an xz archive"],
  ["28b52ffd", "a zstd archive"],
  ["7f454c46", "a program"],
  ["4d5a9000", "a program"],
  ["53514c69746520666f726d6174", "an SQLite database"],
  ["494433", "an MP3 recording"],
  ["0000001866747970", "an MP4 film"],
  ["0000002066747970", "an MP4 film"],
];

/** Names the kind of a file that is not text; undefined if it may be text. */
export function binaryKindOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("hex");
  const known = signatures.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  return !utf16ByPattern(bytes) && isBinary(bytes) ? "binary, not text" : undefined;
}

/** Text that is not UTF-16 has hardly any control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192));
  const signs = sample.toString("latin1");
  if (!control.test(signs)) return false;
  const nuls = signs.split("\0").length - 1;
  const controls = (signs.match(otherControls) ?? []).length;
  return controls > sample.length * 0.1 || (nuls > 0 && controls + nuls > sample.length * 0.6);
}

/** Control characters that text does not use. ESC is left out: it switches alphabets. */
const control = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;
const otherControls = /[\x01-\x08\x0e-\x1a\x1c-\x1f]/g;
