import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";

const schema = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync(join(import.meta.dirname, "atom.rng"), "utf8")),
);

/** Whether the schema of RFC 4287 accepts a text. */
export function isAtom(text: string): boolean {
  using document = XmlDocument.fromString(text);
  try {
    schema.validate(document);
    return true;
  } catch {
    return false;
  }
}
