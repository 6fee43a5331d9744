import type { Store } from "../connection.ts";

/** A file that published articles link to or show, as the last scan found it; see the table linked_files. */
export type LinkedFile = {
  /** As the links name it. */
  readonly path: string;
  /** Its path below the seeds folder as the disk has it. */
  readonly name?: string | undefined;
  /** Undefined if it must be read again. */
  readonly stat?: string | undefined;
  readonly sha256?: string | undefined;
  /** Its path in the site. */
  readonly place?: string | undefined;
  readonly isOtherCase: boolean;
  /** Why it is not published. */
  readonly problem?: string | undefined;
};

/** The file as links are resolved with it; undefined if nothing is known of it. */
export function foundFile(file: LinkedFile | undefined) {
  if (file?.place !== undefined) {
    const { place, name, isOtherCase } = file;
    return { place, ...(isOtherCase && name !== undefined && { name }) };
  }
  return file?.problem === undefined ? undefined : { problem: file.problem };
}

/** The paths of files that published articles link to or show, in byte order. */
export const wantedFiles = (store: Store): readonly string[] =>
  store
    .prepare(
      `SELECT DISTINCT path FROM links INDEXED BY links_to_files CROSS JOIN articles ON id = article
       WHERE is_file = 1 AND permalink IS NOT NULL AND status = 'published' ORDER BY path`,
    )
    .all()
    .map(({ path }) => String(path));

/** The result of the last scan, by path. */
export const linkedFiles = (store: Store): ReadonlyMap<string, LinkedFile> =>
  new Map(
    store
      .prepare("SELECT * FROM linked_files ORDER BY path")
      .all()
      .map((row) => [
        String(row.path),
        {
          path: String(row.path),
          name: textOf(row.name),
          stat: textOf(row.stat),
          sha256: textOf(row.sha256),
          place: textOf(row.place),
          isOtherCase: row.is_other_case === 1,
          problem: textOf(row.problem),
        },
      ]),
  );

const textOf = (value: unknown): string | undefined => (value === null ? undefined : String(value));

/** Records the files of a scan in place of those of the last one. Unchanged rows are not written. */
export function recordLinkedFiles(
  store: Store,
  files: Iterable<LinkedFile>,
  last: ReadonlyMap<string, LinkedFile>,
): void {
  // Not one statement with ON CONFLICT, which would override the OR IGNORE of the triggers.
  const insert = store.prepare("INSERT INTO linked_files VALUES (?, ?, ?, ?, ?, ?, ?)");
  const update = store.prepare(
    `UPDATE linked_files SET name = ?, stat = ?, sha256 = ?, place = ?, is_other_case = ?, problem = ?
     WHERE path = ?`,
  );
  const remove = store.prepare("DELETE FROM linked_files WHERE path = ?");
  const gone = new Set(last.keys());
  for (const file of files) {
    const { path, isOtherCase } = file;
    const [name, stat, sha256, place, problem] = [
      file.name ?? null,
      file.stat ?? null,
      file.sha256 ?? null,
      file.place ?? null,
      file.problem ?? null,
    ];
    const before = last.get(path);
    gone.delete(path);
    if (!before) insert.run(path, name, stat, sha256, place, isOtherCase ? 1 : 0, problem);
    else if (!isSame(before, file))
      update.run(name, stat, sha256, place, isOtherCase ? 1 : 0, problem, path);
  }
  for (const path of gone) remove.run(path);
}

const isSame = (a: LinkedFile, b: LinkedFile): boolean =>
  a.name === b.name &&
  a.stat === b.stat &&
  a.sha256 === b.sha256 &&
  a.place === b.place &&
  a.isOtherCase === b.isOtherCase &&
  a.problem === b.problem;
