import iconv from "iconv-lite";

export type Mixed = {
  readonly text: string;
  /** The number of complete UTF-8 sequences beyond ASCII. */
  readonly sequences: number;
  /** The number of bytes that are not UTF-8 and were read as windows-1252. */
  readonly strays: number;
  /** The number of sequences cut off at the end of the file, which become U+FFFD. */
  readonly cut: number;
};

/** Decodes complete UTF-8 sequences as UTF-8 and every other byte as windows-1252. Takes time linear in the bytes. */
export function decodeMixed(bytes: Uint8Array): Mixed {
  const pieces: string[] = [];
  let [sequences, strays, cut, from] = [0, 0, 0, 0];
  const flush = (to: number): void => {
    if (to > from) pieces.push(Buffer.from(bytes.subarray(from, to)).toString("utf8"));
  };
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length > 0) {
      if (length > 1) sequences++;
      i += length;
      continue;
    }
    flush(i);
    if (isCutOff(bytes, i)) {
      pieces.push("\ufffd");
      cut++;
      from = bytes.length;
      break;
    }
    pieces.push(iconv.decode(Buffer.from(bytes.subarray(i, i + 1)), "windows-1252"));
    strays++;
    i++;
    from = i;
  }
  flush(bytes.length);
  // A file that is valid except for its cut end is UTF-8, even if all its other characters are ASCII.
  return { text: pieces.join(""), sequences: sequences || (strays === 0 ? cut : 0), strays, cut };
}

/** The length in bytes of the UTF-8 sequence that begins with `lead` (RFC 3629); 0 if it is not a lead byte. */
function lengthFromLead(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
}

/** The length in bytes of the UTF-8 sequence at `i`; 0 if there is none. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] ?? 0;
  const length = lengthFromLead(lead);
  if (length === 0 || i + length > bytes.length) return 0;
  for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[i + 1] ?? 0;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const surrogate = lead === 0xed && second > 0x9f;
  const beyond = lead === 0xf4 && second > 0x8f;
  return overlong || surrogate || beyond ? 0 : length;
}

function isCutOff(bytes: Uint8Array, i: number): boolean {
  const lead = bytes[i] ?? 0;
  const length = lengthFromLead(lead);
  if (length === 0 || i + length <= bytes.length) return false;
  if (i + 1 === bytes.length) return length > 2 || bytes.length > 1;
  for (let k = i + 1; k < bytes.length; k++) if (((bytes[k] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}
