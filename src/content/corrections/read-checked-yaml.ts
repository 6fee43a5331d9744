import * as v from "valibot";
import { isMap, isNode, isSeq, LineCounter, parseDocument } from "yaml";

/** What is said of a list or a text where names and values are wanted. */
export const noMapping = "is no mapping of names to values";

export type Fault = { readonly line: number; readonly column: number; readonly reason: string };

/** YAML read and checked against a schema: the value, or each fault with where it stands. */
export function readCheckedYaml<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
): { readonly value?: v.InferOutput<Schema>; readonly faults: readonly Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: "core", logLevel: "silent" });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ pos, message }) => ({
      ...at(pos[0]),
      reason: `${message.split(" at line")[0]}.`,
    }));
    return { faults };
  }
  if ("entries" in schema && isSeq(document.contents)) {
    return { faults: [{ ...at(0), reason: `${noMapping}.` }] }; // valibot takes a list for a mapping
  }
  const read = v.safeParse(schema, document.toJS({ maxAliasCount: 50 }) ?? {});
  if (read.success) return { value: read.output, faults: [] };
  const faults = read.issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
    return {
      ...at(offsetOf(document.contents, path)),
      reason: `${[...path, ""].join(": ")}${issue.message}.`,
    };
  });
  return { faults };
}

/** Of the node at the path, or of the nearest one above it. */
function offsetOf(contents: unknown, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node =
      isNode(contents) && "getIn" in contents ? reach(contents, path.slice(0, length)) : undefined;
    if (node !== undefined) return node;
  }
  return isMap(contents) ? (contents.range?.[0] ?? 0) : 0;
}

function reach(contents: object, path: readonly (string | number)[]): number | undefined {
  const getIn = Reflect.get(contents, "getIn");
  const node: unknown = typeof getIn === "function" ? getIn.call(contents, path, true) : undefined;
  return isNode(node) ? node.range?.[0] : undefined;
}
