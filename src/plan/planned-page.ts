import type { FileKind, Planned } from "../model/page.ts";
import type { Permalink } from "../model/permalink.ts";

/** The only page of a subject, with everything that it shows. */
export const onePage = (
  kind: FileKind,
  key: string,
  url: string,
  data: readonly string[],
): Planned => ({ kind, key, pages: [{ url: url as Permalink, part: "", data }] });

/** A subject that no longer exists. */
export const noPages = (kind: FileKind, key: string): Planned => ({ kind, key, pages: [] });
