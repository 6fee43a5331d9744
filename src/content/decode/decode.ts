import iconv from "iconv-lite";
import { type Message, messageOf, type Outcome } from "../../model/message.ts";
import { whatItIs } from "./binary-kind.ts";
import { decodeMixed } from "./decode-mixed.ts";
import { repairTwiceDecoded } from "./repair-twice-decoded.ts";

export type Decoded = { readonly text: string; readonly encoding: string };

/**
 * Bytes to text: by byte-order mark, else by the pattern of NUL bytes, else strict UTF-8, else windows-1252. Undefined,
 * with the reason, when the file is empty or no text. Takes time linear in the bytes.
 */
export function decode(bytes: Uint8Array): Outcome<Decoded | undefined> {
  const kind = whatItIs(bytes);
  if (kind)
    return { value: undefined, messages: [messageOf("seed-binary", `The file is ${kind}.`)] };
  const { text: read, encoding, messages: found } = readBytes(bytes);
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

function readBytes(bytes: Uint8Array): Read {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return utf8(bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), "utf-16be");
  const wide = utf16ByPattern(bytes);
  return wide ? utf16(bytes, wide) : utf8(bytes);
}

/** Latin text in UTF-16 has a NUL in nearly every second byte; text in UTF-8 has none, or a few by accident. */
function utf16ByPattern(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const sample = Math.min(bytes.length, 4096);
  let [even, odd] = [0, 0];
  for (let i = 0; i < sample; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = sample / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return "utf-16le";
  if (even > pairs * 0.4 && odd < pairs * 0.05) return "utf-16be";
  return undefined;
}

function utf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Read {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text, encoding, messages: text.includes("\ufffd") ? [invalid(text)] : [] };
}

function utf8(bytes: Uint8Array): Read {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: "utf-8", messages: [] };
  } catch {
    const mixed = decodeMixed(bytes);
    if (mixed.sequences === 0) {
      return {
        text: iconv.decode(Buffer.from(bytes), "windows-1252"),
        encoding: "windows-1252",
        messages: [],
      };
    }
    const { text, strays } = mixed;
    const messages: Message[] = [];
    if (strays > 0) {
      messages.push(
        messageOf("encoding-mixed", `${strays} bytes are not UTF-8, the rest of the file is.`),
      );
    }
    if (mixed.cut > 0) messages.push(invalid("\ufffd".repeat(mixed.cut)));
    return { text, encoding: "utf-8", messages };
  }
}

function invalid(text: string): Message {
  const lost = text.split("\ufffd").length - 1;
  return messageOf(
    "encoding-invalid",
    `${lost} ${lost === 1 ? "character is" : "characters are"} cut or damaged; the page shows “\ufffd” there.`,
  );
}
