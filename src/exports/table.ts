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

/** A table with the values of its rows, which are computed once though several formats write them. */
export type Evaluated = {
  readonly table: Table<readonly Value[]>;
  readonly rows: readonly (readonly Value[])[];
};

export const evaluated = <Row>({ title, columns }: Table<Row>, rows: Iterable<Row>): Evaluated => ({
  table: {
    title,
    columns: columns.map((column, i) => ({ ...column, value: (row) => row[i] ?? null })),
  },
  rows: Array.from(rows, (row) => columns.map(({ value }) => value(row))),
});

/** JSON Lines: an object a line, every value as it is, missing ones null. */
export function* jsonLines<Row>({ columns }: Table<Row>, rows: Iterable<Row>): Generator<string> {
  const own = columns.map(({ name, value }) => ({ key: `${JSON.stringify(name)}:`, value }));
  for (const row of rows) {
    const members = own.map(({ key, value }) => key + JSON.stringify(value(row)));
    yield `{${members.join(",")}}\n`;
  }
}
