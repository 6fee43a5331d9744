import { isMap, isScalar, parseDocument } from "yaml";

export type YamlFault = {
  /** Of the line, from 0, in the block. */
  readonly line: number;
  readonly reason: string;
};

export type ReadYaml = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly faults: readonly YamlFault[];
};

// YAML 1.2's core schema leaves days as they are written; the file is data and names no types of its own.
const options = { schema: "core", uniqueKeys: false, merge: false, logLevel: "silent" } as const;

/**
 * Reads a block of `key: value` lines. What strict YAML refuses is read key by key: a value that runs on without being
 * indented is taken in, a value that is no YAML is text. Nothing of it is thrown away.
 */
export function readYaml(block: string): ReadYaml {
  const document = parseDocument(block, options);
  if (document.errors.length === 0 && (document.contents === null || isMap(document.contents))) {
    return {
      values: plainRecord(document.toJS({ maxAliasCount: 50 })),
      faults: repeatedKeys(document.contents, block),
    };
  }
  const first = document.errors[0];
  const reason = first
    ? (first.message.split(" at line")[0] ?? "It is no YAML")
    : "It is no list of keys";
  const line = first?.linePos?.[0].line;
  const fault = { line: Math.max(0, (line ?? 1) - 1), reason: `${reason}.` };
  return { values: keyByKey(block), faults: [fault] };
}

function keyByKey(block: string): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const { key, lines } of entriesOf(block)) {
    const [first = "", ...more] = lines;
    const whole = parseDocument(`${key}: ${lines.join("\n")}`, options);
    const indented = parseDocument(
      `${key}: ${[first, ...more.map((line) => `  ${line}`)].join("\n")}`,
      options,
    );
    const read = [whole, indented].find(
      (document) => document.errors.length === 0 && isMap(document.contents),
    );
    values[key] = read ? plainRecord(read.toJS({ maxAliasCount: 50 }))[key] : asText(lines);
  }
  return values;
}

const keyed = /^([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+|$)(.*)$/;

function entriesOf(block: string): readonly { key: string; lines: string[] }[] {
  const entries: { key: string; lines: string[] }[] = [];
  for (const line of block.split(/\r\n?|\n/)) {
    const match = keyed.exec(line);
    if (match) entries.push({ key: match[1] ?? "", lines: [match[2] ?? ""] });
    else entries.at(-1)?.lines.push(line);
  }
  return entries;
}

function asText(lines: readonly string[]): string {
  const text = lines
    .map((line) => line.trim())
    .join(" ")
    .trim();
  return text.replace(/^(["'])(.*)\1$/s, "$2").replace(/^[|>][+-]?\s+/, "");
}

function plainRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** Each repeated key is told of once, where it stands the second time. */
function repeatedKeys(contents: unknown, block: string): readonly YamlFault[] {
  if (!isMap(contents)) return [];
  const times = new Map<unknown, number>();
  const faults: YamlFault[] = [];
  for (const { key } of contents.items) {
    if (!isScalar(key)) continue;
    const time = (times.get(key.value) ?? 0) + 1;
    times.set(key.value, time);
    if (time !== 2) continue;
    const line = block.slice(0, key.range?.[0] ?? 0).split(/\r\n?|\n/).length - 1;
    faults.push({
      line,
      reason: `The key ${String(key.value)} stands twice; the last one was used.`,
    });
  }
  return faults;
}
