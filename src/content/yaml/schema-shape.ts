import type { GenericSchema } from "valibot";

/** The schema below `optional` and `nullable`. */
export function unwrapped(schema: GenericSchema | undefined): GenericSchema | undefined {
  let inner = schema;
  while (inner && "wrapped" in inner && isSchema(inner.wrapped)) inner = inner.wrapped;
  return inner;
}

/** The schema of each key of a mapping; undefined if the schema is not a mapping. */
export function entriesOf(
  schema: GenericSchema | undefined,
): Readonly<Record<string, GenericSchema>> | undefined {
  const inner = unwrapped(schema);
  if (!inner || !("entries" in inner) || typeof inner.entries !== "object") return undefined;
  const entries = Object.entries(inner.entries ?? {}).filter(hasSchema);
  return Object.fromEntries(entries);
}

/** The schema of a list's items. */
export function itemOf(schema: GenericSchema | undefined): GenericSchema | undefined {
  const inner = unwrapped(schema);
  return inner && "item" in inner && isSchema(inner.item) ? inner.item : undefined;
}

const isSchema = (value: unknown): value is GenericSchema =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "schema";

const hasSchema = (entry: [string, unknown]): entry is [string, GenericSchema] =>
  isSchema(entry[1]);
