import * as v from "valibot";
import { LineCounter } from "yaml";
import { didYouMean } from "../../model/did-you-mean.ts";
import { entriesOf, itemOf, unwrapped } from "./schema-shape.ts";
import { readYamlTree, type YamlMapping, type YamlTree } from "./yaml-tree.ts";

/** The message of a schema that expects a mapping and gets a list or text. */
export const notMapping = "is not a mapping of names to values";

type Fault = {
  readonly line: number;
  readonly column: number;
  /** A sentence that names the value, `quotes: 0: speaker: is empty.` */
  readonly reason: string;
  /** The top-level key that contains the fault. */
  readonly key?: string;
};

export type CheckedYaml<Schema extends v.GenericSchema> = {
  /** Undefined if there is any fault. */
  readonly value?: v.InferOutput<Schema>;
  readonly faults: readonly Fault[];
  /** The value without its invalid top-level keys; undefined if it is not a mapping. */
  readonly valid?: v.InferOutput<Schema>;
};

type Path = readonly (string | number)[];

/** Reads YAML and checks it against a schema. Every fault has a position; for an unknown key, the nearest known one is suggested. */
export function readCheckedYaml<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
): CheckedYaml<Schema> {
  const { tree, faults: unreadable } = readYamlTree(text);
  const faultAt = placesIn(text);
  const faults: Fault[] = unreadable.map(({ offset, reason }) => faultAt(offset, reason));
  if (!tree && faults.length > 0) return { faults };
  if (tree && tree.kind !== "mapping" && entriesOf(schema)) {
    return { faults: [...faults, faultAt(0, `The file ${notMapping}.`)] };
  }
  const keys = tree ? [...keyFaults(tree, schema, [])] : [];
  for (const { start, path, reason } of keys) {
    faults.push(faultAt(start, `${[...path, ""].join(": ")}${reason}`, path));
  }
  const input = tree ? plainOf(tree, schema) : entriesOf(schema) ? {} : [];
  const read = v.safeParse(schema, input);
  for (const { path, message, expected } of read.issues ?? []) {
    if (expected === "never") continue; // an unknown key: valibot finds only the first
    const at = (path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
    const offset = tree ? offsetOf(tree, at) : 0;
    const reason = at.length > 0 ? `${at.join(": ")}: ${message}.` : `The file ${message}.`;
    faults.push(faultAt(offset, reason, at));
  }
  if (read.success && faults.length === 0) return { value: read.output, faults };
  return { faults, ...withoutFaulty(input, faults, schema) };
}

function withoutFaulty<Schema extends v.GenericSchema>(
  input: unknown,
  faults: readonly Fault[],
  schema: Schema,
): { valid?: v.InferOutput<Schema> } {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return {};
  const faulty = new Set(faults.map(({ key }) => key));
  const kept = Object.entries(input).filter(([key]) => !faulty.has(key));
  const read = v.safeParse(schema, Object.fromEntries(kept));
  return read.success ? { valid: read.output } : {};
}

function placesIn(text: string): (offset: number, reason: string, path?: Path) => Fault {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) lines.addNewLine(index + end.length);
  return (offset, reason, path = []) => {
    const { line, col } = lines.linePos(offset);
    const key = path[0];
    return { line, column: col, reason, ...(key !== undefined && { key: String(key) }) };
  };
}

type KeyFault = { readonly start: number; readonly path: Path; readonly reason: string };

/** Unknown keys and repeated keys. */
function* keyFaults(
  tree: YamlTree,
  schema: v.GenericSchema | undefined,
  path: Path,
): Generator<KeyFault> {
  if (tree.kind === "list") {
    for (const [i, item] of tree.items.entries()) {
      yield* keyFaults(item, itemOf(schema), [...path, i]);
    }
  }
  const known = entriesOf(schema);
  if (tree.kind !== "mapping" || !known) return;
  const seen = new Set<string>();
  for (const { key, start, value } of tree.pairs) {
    const at = { start, path: [...path, key] };
    if (!Object.hasOwn(known, key)) {
      yield { ...at, reason: `is not known here. ${didYouMean(key, Object.keys(known))}` };
    } else if (seen.has(key)) {
      yield { ...at, reason: "appears twice." };
    } else {
      yield* keyFaults(value, known[key], at.path);
    }
    seen.add(key);
  }
}

/** The value as plain JSON. If the schema expects text, the text exactly as written. */
function plainOf(tree: YamlTree, schema: v.GenericSchema | undefined): unknown {
  switch (tree.kind) {
    case "scalar":
      return tree.value !== null && unwrapped(schema)?.type === "string"
        ? tree.written
        : tree.value;
    case "list":
      return tree.items.map((item) => plainOf(item, itemOf(schema)));
    case "mapping": {
      const known = entriesOf(schema);
      const field = (key: string) => (known && Object.hasOwn(known, key) ? known[key] : undefined);
      return Object.fromEntries(
        tree.pairs.map(({ key, value }) => [key, plainOf(value, field(key))]),
      );
    }
    default:
      return tree satisfies never;
  }
}

/** The offset of the value at the path: that of its key, or of the nearest value above it. */
function offsetOf(tree: YamlTree, path: Path): number {
  let [at, node]: [number, YamlTree] = [tree.start, tree];
  for (const step of path) {
    const next: { start: number; value: YamlTree } | undefined =
      node.kind === "list"
        ? itemAt(node.items[Number(step)])
        : node.kind === "mapping"
          ? pairAt(node, step)
          : undefined;
    if (!next) break;
    [at, node] = [next.start, next.value];
  }
  return at;
}

const itemAt = (item: YamlTree | undefined) => item && { start: item.start, value: item };

const pairAt = ({ pairs }: YamlMapping, key: string | number) =>
  pairs.findLast((pair) => pair.key === String(key));
