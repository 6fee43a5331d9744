import { type Message, messageOf, type Outcome } from "../../model/message.ts";
import { binaryKindOf } from "./binary-kind.ts";
import { decodeMixed } from "./decode-mixed.ts";
import { detectEncoding, mostImplausible } from "./detect-encoding.ts";
import { decodeAs } from "./encodings.ts";
import { implausibleShare } from "./implausible-share.ts";
import { repairTwiceDecoded } from "./repair-twice-decoded.ts";
import { decodeUtf16, utf16ByPattern } from "./utf-16.ts";

export type Decoded = { readonly text: string; readonly encoding: string };

/** Encodings that the user states. */
export type StatedEncoding = {
  /** From backfile.yaml, for the archive, a folder or a file; used only if the file is not Unicode. */
  readonly unlessUnicode?: string;
  /** From this file's fix file; always used. */
  readonly certain?: string;
};

/**
 * Decodes bytes to text: as stated; otherwise by byte-order mark, by the byte pattern of UTF-16, as strict UTF-8, or as UTF-8 with a few
 * stray bytes; otherwise with the encoding whose text looks most like a language. Undefined, with the reason, if the file is empty or
 * not text. Takes time linear in the bytes.
 */
export async function decode(
  bytes: Uint8Array,
  stated: StatedEncoding = {},
): Promise<Outcome<Decoded | undefined>> {
  const kind = binaryKindOf(bytes);
  if (kind && !stated.certain) {
    return { value: undefined, messages: [messageOf("seed-binary", `The file is ${kind}.`)] };
  }
  const { text: read, encoding, messages: found } = await readBytes(bytes, stated);
  if (read.replaceAll("\ufeff", "").trim() === "") {
    const reason = bytes.length === 0 ? "The file has no bytes." : "The file holds no text.";
    return { value: undefined, messages: [messageOf("seed-empty", reason)] };
  }
  const messages: Message[] = [...found];
  const { text, repaired } = repairTwiceDecoded(read);
  if (repaired > 0) {
    messages.push(
      messageOf("encoding-repaired", `${repaired} characters like “â€œ” were two encodings deep.`),
    );
  }
  const controls = text.match(controlCharacters)?.length ?? 0;
  if (controls > 0) {
    messages.push(
      messageOf("control-characters", `The text holds ${controls} control characters.`),
    );
  }
  return { value: { text, encoding }, messages };
}

const controlCharacters = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

type Read = Decoded & { readonly messages: readonly Message[] };

async function readBytes(
  bytes: Uint8Array,
  { certain, unlessUnicode }: StatedEncoding,
): Promise<Read> {
  if (certain) return readAs(bytes, certain);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const rest = bytes.subarray(3);
    return utf8Of(rest) ?? readMixed(decodeMixed(rest));
  }
  const wide = utf16ByPattern(bytes);
  if (wide) return withLosses(decodeUtf16(bytes, wide), wide);
  const unicode = isIso2022Jp(bytes) ? readAs(bytes, "iso-2022-jp") : utf8Of(bytes);
  if (unicode) return unicode;
  if (unlessUnicode) return readAs(bytes, unlessUnicode);
  const mixed = decodeMixed(bytes);
  if (mixed.sequences === 0) return readLegacy(bytes);
  const implausible = implausibleShare(mixed.text);
  const isMostlyUtf8 = implausible <= mostImplausible && mixed.sequences >= mixed.strays;
  if (isMostlyUtf8 || mixed.strays === 0) return readMixed(mixed);
  const legacy = await readLegacy(bytes);
  return implausibleShare(legacy.text) > Math.min(implausible, mostImplausible)
    ? readMixed(mixed)
    : legacy;
}

/** Japanese mail and old web pages: all bytes are ASCII, and an escape sequence switches to two bytes a character. */
const isIso2022Jp = (bytes: Uint8Array): boolean =>
  bytes.includes(27) &&
  /\x1b\$[@B][!-~]/.test(Buffer.from(bytes.subarray(0, 65_536)).toString("latin1"));

function utf8Of(bytes: Uint8Array): Read | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: "utf-8", messages: [] };
  } catch {
    return undefined;
  }
}

function readMixed({ text, strays, cut }: ReturnType<typeof decodeMixed>): Read {
  const messages: Message[] = [];
  if (strays > 0) {
    messages.push(
      messageOf("encoding-mixed", `${strays} bytes are not UTF-8, the rest of the file is.`),
    );
  }
  if (cut > 0) messages.push(lossOf(cut));
  return { text, encoding: "utf-8", messages };
}

async function readLegacy(bytes: Uint8Array): Promise<Read> {
  const { encoding, rivals } = await detectEncoding(bytes);
  const read = readAs(bytes, encoding);
  const message =
    rivals.length > 0
      ? messageOf(
          "encoding-uncertain",
          `The file is not UTF-8. It was read as ${encoding}, but may be ${rivals.join(" or ")}.`,
        )
      : messageOf("encoding-detected", `The file is not UTF-8; it was read as ${encoding}.`);
  const isUsual = encoding === "windows-1252" && rivals.length === 0;
  return isUsual ? read : { ...read, messages: [message, ...read.messages] };
}

const readAs = (bytes: Uint8Array, encoding: string): Read =>
  withLosses(decodeAs(bytes, encoding), encoding);

function withLosses(text: string, encoding: string): Read {
  const lost = text.split("\ufffd").length - 1;
  return { text, encoding, messages: lost > 0 ? [lossOf(lost)] : [] };
}

const lossOf = (lost: number): Message =>
  messageOf(
    "encoding-invalid",
    `${lost} ${lost === 1 ? "character is" : "characters are"} cut or damaged; the page shows “\ufffd” there.`,
  );
