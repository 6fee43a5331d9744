import { fileOf, type Page } from "../model/page.ts";
import type { Questions } from "../model/queries.ts";
import type { Templates } from "../model/templates.ts";
import { type Output, type Put, writeWhole } from "../output/write-whole.ts";
import { renderViews } from "../render/eleventy/render-views.ts";
import type { View } from "../render/view.ts";
import type { SiteView } from "../render/view-parts.ts";
import { viewOf } from "../render/views/view-of.ts";
import { type Archive, openForReading } from "../store/connection.ts";
import { ask } from "../store/queries/queries.ts";

export type DrawOrder = {
  readonly pages: readonly Page[];
  /** Orders of one number are of one drawing, while which the answers of the archive stand. */
  readonly drawing: number;
  readonly archive: string;
  readonly site: SiteView;
  readonly templates: Templates;
  readonly output: Output;
};

/** A page in place, or why it is not. */
export type Drawn =
  | { readonly page: Page; readonly put: Put }
  | { readonly page: Page; readonly failure: string };

/** Draws a batch of pages and puts them into the output folder. Runs in a worker: it opens the archive for itself. */
export async function drawPages(order: DrawOrder): Promise<readonly Drawn[]> {
  const views = viewsOf(order);
  const rendered = new Map<string, string>();
  const failures = new Map<string, string>();
  await renderApart(views, order, rendered, failures);
  return order.pages.map((page) => put(page, order.output, rendered, failures));
}

/** In one transaction, so that the file is not locked anew for each question. */
function viewsOf({ pages, site, ...order }: DrawOrder): readonly View[] {
  const { archive, questions } = archiveOf(order);
  archive.exec("BEGIN");
  try {
    return pages.flatMap((page) => viewOf(page, questions, site) ?? []);
  } finally {
    archive.exec("COMMIT");
  }
}

let asked:
  | { readonly archive: Archive; readonly drawing: number; readonly questions: Questions }
  | undefined;

/** From one batch to the next: what was asked before need not be asked again. */
function archiveOf({ archive: file, drawing }: Pick<DrawOrder, "archive" | "drawing">) {
  if (asked?.drawing !== drawing) {
    asked?.archive.close();
    const archive = openForReading(file);
    asked = { archive, drawing, questions: ask(archive) };
  }
  return asked;
}

/** After so many failures in a batch the rest of what fails together is given up together: the template is broken, not the page. */
const patience = 32;

/** Renders all at once; where a template fails, renders the halves apart until the pages that fail stand alone. */
async function renderApart(
  views: readonly View[],
  order: DrawOrder,
  rendered: Map<string, string>,
  failures: Map<string, string>,
): Promise<void> {
  if (views.length === 0) return;
  try {
    for (const { url, html } of await renderViews(views, order.site, order.templates)) {
      rendered.set(url, html);
    }
  } catch (error) {
    if (views.length === 1 || failures.size >= patience) {
      for (const { url } of views) failures.set(url, rootCause(error));
      return;
    }
    const middle = Math.ceil(views.length / 2);
    await renderApart(views.slice(0, middle), order, rendered, failures);
    await renderApart(views.slice(middle), order, rendered, failures);
  }
}

function put(
  page: Page,
  output: Output,
  rendered: ReadonlyMap<string, string>,
  failures: ReadonlyMap<string, string>,
): Drawn {
  const html = rendered.get(page.url);
  if (html === undefined) {
    return {
      page,
      failure: failures.get(page.url) ?? `No template drew a page of the kind ${page.kind}`,
    };
  }
  try {
    return { page, put: writeWhole(output, fileOf(page.url), html) };
  } catch (error) {
    return { page, failure: rootCause(error) };
  }
}

function rootCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = "originalError" in error ? error.originalError : error.cause;
  return inner instanceof Error ? rootCause(inner) : error.message;
}
