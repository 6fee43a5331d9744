import type { PageLimits } from "../model/list-parts.ts";
import { fileOf, type Page } from "../model/page.ts";
import type { Queries } from "../model/queries.ts";
import type { Templates } from "../model/templates.ts";
import { OccupiedError } from "../output/fenced-path.ts";
import type { Output } from "../output/open-output.ts";
import { type Put, writeWhole } from "../output/write-whole.ts";
import { renderViews } from "../render/eleventy/render-views.ts";
import type { View } from "../render/view.ts";
import type { SiteView } from "../render/view-parts.ts";
import { viewOf } from "../render/views/view-of.ts";
import { openForReading, type Store } from "../store/connection.ts";
import { queriesOf } from "../store/queries/queries.ts";

/** `isOurs`: a build put the file that is in its place there. */
type PageToRender = Page & { readonly isOurs: boolean };

export type RenderTask = {
  readonly pages: readonly PageToRender[];
  /** Orders of one number are of one run, while which the answers of the archive stand. */
  readonly run: number;
  readonly store: string;
  readonly site: SiteView;
  readonly limits: PageLimits;
  readonly templates: Templates;
  readonly output: Output;
};

/** A page in place, or why it is not. */
export type RenderResult =
  | { readonly page: Page; readonly put: Put }
  | { readonly page: Page; readonly failure: string; readonly isPlaceTaken?: boolean };

/** Draws a batch of pages and puts them into the output folder. Runs in a worker: it opens the archive for itself. */
export async function renderBatch(task: RenderTask): Promise<readonly RenderResult[]> {
  const views = viewsOf(task);
  const rendered = new Map<string, string>();
  const failures = new Map<string, string>();
  await renderApart(views, task, rendered, failures);
  return task.pages.map((page) => put(page, task.output, rendered, failures));
}

/** In one transaction, so that the file is not locked anew for each question. */
function viewsOf({ pages, site, limits, ...task }: RenderTask): readonly View[] {
  const { store, queries } = storeOf(task);
  store.exec("BEGIN");
  try {
    return pages.flatMap((page) => viewOf(page, queries, site, limits) ?? []);
  } finally {
    store.exec("COMMIT");
  }
}

let asked: { readonly store: Store; readonly run: number; readonly queries: Queries } | undefined;

/** From one batch to the next: what was asked before need not be asked again. */
function storeOf({ store: file, run }: Pick<RenderTask, "store" | "run">) {
  if (asked?.run !== run) {
    asked?.store.close();
    const store = openForReading(file);
    asked = { store, run, queries: queriesOf(store) };
  }
  return asked;
}

/** After so many failures in a batch the rest of what fails together is given up together: the template is broken, not the page. */
const maxFailuresPerBatch = 32;

/** Renders all at once; where a template fails, renders the halves apart until the pages that fail stand alone. */
async function renderApart(
  views: readonly View[],
  task: RenderTask,
  rendered: Map<string, string>,
  failures: Map<string, string>,
): Promise<void> {
  if (views.length === 0) return;
  try {
    for (const { url, html } of await renderViews(views, task.site, task.templates)) {
      rendered.set(url, html);
    }
  } catch (error) {
    if (views.length === 1 || failures.size >= maxFailuresPerBatch) {
      for (const { url } of views) failures.set(url, rootCause(error));
      return;
    }
    const middle = Math.ceil(views.length / 2);
    await renderApart(views.slice(0, middle), task, rendered, failures);
    await renderApart(views.slice(middle), task, rendered, failures);
  }
}

function put(
  page: PageToRender,
  output: Output,
  rendered: ReadonlyMap<string, string>,
  failures: ReadonlyMap<string, string>,
): RenderResult {
  const html = rendered.get(page.url);
  if (html === undefined) {
    return {
      page,
      failure: failures.get(page.url) ?? `No template drew a page of the kind ${page.kind}`,
    };
  }
  try {
    return { page, put: writeWhole(output, fileOf(page.url), html, page) };
  } catch (error) {
    return { page, failure: rootCause(error), isPlaceTaken: error instanceof OccupiedError };
  }
}

function rootCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = "originalError" in error ? error.originalError : error.cause;
  return inner instanceof Error ? rootCause(inner) : error.message;
}
