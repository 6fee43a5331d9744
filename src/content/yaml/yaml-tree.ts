import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from "yaml";

/** A value of a YAML text with its aliases resolved. Offsets count in the text. */
export type YamlTree = YamlScalar | YamlList | YamlMapping;

export type YamlScalar = {
  readonly kind: "scalar";
  readonly start: number;
  readonly end: number;
  /** The value in YAML 1.2's core schema: a string, number, boolean or null. */
  readonly value: unknown;
  /** The value as written (`007` is not 7), without quotation marks around it. */
  readonly written: string;
  readonly quoted: boolean;
  /** It has a custom tag or an anchor that no alias uses, or is an alias that could not be resolved. */
  readonly misread: boolean;
};

type YamlList = {
  readonly kind: "list";
  readonly start: number;
  readonly items: readonly YamlTree[];
};

export type YamlMapping = {
  readonly kind: "mapping";
  readonly start: number;
  readonly pairs: readonly YamlPair[];
};

type YamlPair = {
  readonly key: string;
  /** Offsets of the key. */
  readonly start: number;
  readonly end: number;
  readonly value: YamlTree;
};

type YamlFault = { readonly offset: number; readonly reason: string };

export type ReadYaml = {
  /** Undefined if the text is empty or not YAML. */
  readonly tree?: YamlTree;
  /** Syntax errors, and aliases that could not be resolved. */
  readonly faults: readonly YamlFault[];
};

/** How many values the aliases of a file may add: enough for a hand-written file, too few for a bomb. */
const maxAliasedValues = 5_000;

// The core schema does not parse dates. Duplicate keys are kept, since the caller reports them.
const options = {
  schema: "core",
  uniqueKeys: false,
  merge: false,
  logLevel: "silent",
  prettyErrors: false,
} as const;

/** No hand-written file is nested deeper, and recursive readers would overflow the stack. */
const maxDepth = 100;

/** Line ends of other systems, which the YAML library does not recognise. */
const lineEnds = /\r(?!\n)|[\u0085\u2028\u2029]/g;

const tooDeep = "It is nested too deeply.";

/** Parses any YAML without throwing, in time linear in its length. */
export function readYamlTree(text: string): ReadYaml {
  try {
    return treeOf(text);
  } catch (error) {
    const reason = error instanceof RangeError ? tooDeep : `It cannot be read: ${error}.`;
    return { faults: [{ offset: 0, reason }] };
  }
}

function treeOf(text: string): ReadYaml {
  const document: Document.Parsed = parseDocument(text.replace(lineEnds, "\n"), options);
  const faults: YamlFault[] = document.errors.map(({ pos, message }) => ({
    offset: pos[0],
    reason: `It is not YAML: ${message.replace(/ at line \d[\s\S]*/, "").replace(/\.$/, "")}.`,
  }));
  if (faults.length > 0 || document.contents === null) return { faults };
  return { tree: treeReader(text, document, faults)(document.contents).tree, faults };
}

/** A tree and the number of its values. */
type Sized = { readonly tree: YamlTree; readonly size: number };

function treeReader(text: string, document: Document, faults: YamlFault[]) {
  const usedAnchors = anchorsUsedIn(document);
  const anchors = new Map<string, Node>();
  const done = new Map<Node, Sized>();
  let aliased = 0;
  let depth = 0;

  const followed = (alias: Node & { readonly source: string }): Sized => {
    const target = anchors.get(alias.source);
    const sized = target && done.get(target);
    const reason = !target
      ? `*${alias.source} is a YAML alias, and no anchor &${alias.source} comes before it.`
      : !sized
        ? `The YAML alias *${alias.source} contains itself.`
        : aliased + sized.size > maxAliasedValues
          ? "The YAML aliases add too many values."
          : undefined;
    if (sized && reason === undefined) {
      aliased += sized.size;
      return sized;
    }
    faults.push({ offset: startOf(alias), reason: reason ?? "" });
    return { tree: scalarOf(alias, null, true), size: 1 };
  };

  const scalarOf = (node: Node, value: unknown, misread: boolean): YamlScalar => {
    const [start, end] = [startOf(node), node.range?.[1] ?? 0];
    const quoted = isScalar(node) && node.type !== undefined && node.type !== "PLAIN";
    const written = typeof value === "string" ? value : text.slice(start, end).trim();
    return { kind: "scalar", start, end, value, written, quoted, misread };
  };

  const read = (node: unknown): Sized => {
    if (isAlias(node)) return followed(node);
    if (!isNode(node)) return { tree: nothing, size: 1 };
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isScalar(node)) return known(node, { tree: scalarIn(node), size: 1 });
    if (depth >= maxDepth) throw new RangeError(tooDeep);
    depth++;
    const sized = collection(node);
    depth--;
    return known(node, sized);
  };

  const known = (node: Node, sized: Sized): Sized => {
    done.set(node, sized);
    return sized;
  };

  const scalarIn = (node: Node & { readonly value?: unknown }): YamlScalar =>
    scalarOf(
      node,
      node.value,
      (node.anchor !== undefined && !usedAnchors.has(node.anchor)) ||
        (node.tag !== undefined && !node.tag.startsWith("tag:yaml.org,2002:")),
    );

  const collection = (node: Node): Sized => {
    const start = startOf(node);
    let size = 1;
    const counted = (item: unknown): YamlTree => {
      const each = read(item);
      size += each.size;
      return each.tree;
    };
    if (isSeq(node)) {
      const items = node.items.map(counted);
      return { tree: { kind: "list", start, items }, size };
    }
    const pairs = isMap(node) ? node.items.map((pair) => pairOf(pair, counted)) : [];
    return { tree: { kind: "mapping", start, pairs }, size };
  };

  const pairOf = ({ key, value }: Pair, counted: (item: unknown) => YamlTree): YamlPair => {
    const [start, end] = isNode(key) ? [startOf(key), key.range?.[1] ?? 0] : [0, 0];
    const name =
      isScalar(key) && typeof key.value === "string" ? key.value : text.slice(start, end);
    return { key: name, start, end, value: counted(value) };
  };

  return read;
}

const nothing: YamlScalar = {
  kind: "scalar",
  start: 0,
  end: 0,
  value: null,
  written: "",
  quoted: false,
  misread: false,
};

const startOf = (node: Node): number => node.range?.[0] ?? 0;

function anchorsUsedIn(document: Document): ReadonlySet<string> {
  const used = new Set<string>();
  visit(document, {
    Alias: (_, alias) => {
      used.add(alias.source);
    },
  });
  return used;
}
