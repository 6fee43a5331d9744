import { type Message, messageOf, type Outcome } from "../model/message.ts";

export type Decoded = { readonly text: string; readonly encoding: string };

/** Bytes to text. Undefined, with the reason, when the file is empty or no text. */
export function decode(bytes: Uint8Array): Outcome<Decoded | undefined> {
  const messages: Message[] = [];
  const text = new TextDecoder("utf-8").decode(bytes);
  if (text.trim() === "") {
    return { value: undefined, messages: [messageOf("seed-empty", "The file holds no text.")] };
  }
  return { value: { text, encoding: "utf-8" }, messages };
}
