/** A value of a record. A list is one cell in CSV, its items joined. */
export type Value = string | number | null | readonly string[];

/** A column of a data set, as Frictionless Table Schema types it. */
export type Column<Row> = {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "date";
  readonly description: string;
  /** What joins the items of a list in CSV. */
  readonly joined?: string;
  readonly value: (row: Row) => Value;
};

/** A data set: what its records are, and what they say. */
export type Table<Row> = {
  readonly title: string;
  readonly columns: readonly Column<Row>[];
};

/** JSON Lines: an object a line, every value as it is, missing ones null. */
export function* jsonLines<Row>({ columns }: Table<Row>, rows: Iterable<Row>): Generator<string> {
  for (const row of rows) {
    const record = columns.map(({ name, value }) => [name, value(row)]);
    yield `${JSON.stringify(Object.fromEntries(record))}\n`;
  }
}
