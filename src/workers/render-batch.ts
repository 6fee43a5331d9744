import type { PageLimits } from "../model/list-parts.ts";
import { fileOf, type Page } from "../model/page.ts";
import type { Queries } from "../model/queries.ts";
import type { Templates } from "../model/templates.ts";
import { OccupiedError } from "../output/fenced-path.ts";
import type { Output } from "../output/open-output.ts";
import { type Put, writeWhole } from "../output/write-whole.ts";
import { nameTemplate } from "../project/name-template.ts";
import { renderViews } from "../render/eleventy/render-views.ts";
import type { SiteView } from "../render/view-types/site.ts";
import type { View } from "../render/view-types/view.ts";
import { viewOf } from "../render/views/view-of.ts";
import { openForReading, type Store } from "../store/connection.ts";
import { queriesOf } from "../store/queries/queries.ts";

/** `isOurs`: a build wrote the file that is there now. */
type PageToRender = Page & { readonly isOurs: boolean };

export type RenderTask = {
  readonly pages: readonly PageToRender[];
  /** Batches with the same number belong to one run, during which the results of queries stay the same. */
  readonly run: number;
  readonly store: string;
  readonly site: SiteView;
  readonly limits: PageLimits;
  readonly templates: Templates;
  readonly output: Output;
};

/** A page that was written, or the reason why it was not. */
export type RenderResult =
  | { readonly page: Page; readonly put: Put }
  | { readonly page: Page; readonly failure: string; readonly isPlaceTaken?: boolean };

/** Renders a batch of pages and writes them to the output folder. Runs in a worker, with its own connection to the store. */
export async function renderBatch(task: RenderTask): Promise<readonly RenderResult[]> {
  const views = await viewsOf(task);
  const rendered = new Map<string, string>();
  const failures = new Map<string, string>();
  await renderApart(views, task, rendered, failures);
  return task.pages.map((page) => put(page, task, rendered, failures));
}

/** In one transaction, so that the store is not locked for each query. */
async function viewsOf({ pages, site, limits, ...task }: RenderTask): Promise<readonly View[]> {
  const { store, queries } = storeOf(task);
  const views: View[] = [];
  store.exec("BEGIN");
  try {
    for (const page of pages) {
      const view = await viewOf(page, queries, site, limits);
      if (view) views.push(view);
    }
    return views;
  } finally {
    store.exec("COMMIT");
  }
}

let open: { readonly store: Store; readonly run: number; readonly queries: Queries } | undefined;

/** The connection is kept from one batch of a run to the next, and with it the results of its queries. */
function storeOf({ store: file, run }: Pick<RenderTask, "store" | "run">) {
  if (open?.run !== run) {
    closeStore();
    const store = openForReading(file);
    open = { store, run, queries: queriesOf(store) };
  }
  return open;
}

export function closeStore(): void {
  open?.store.close();
  open = undefined;
}

/** After this many failures in a batch, pages that fail together are given up together: the template is to blame, not the pages. */
const maxFailuresPerBatch = 32;

/** Renders all at once; if a template fails, renders each half, until the failing pages are alone. */
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
  { output, templates }: RenderTask,
  rendered: ReadonlyMap<string, string>,
  failures: ReadonlyMap<string, string>,
): RenderResult {
  const html = rendered.get(page.url);
  if (html === undefined) {
    const why = failures.get(page.url) ?? "it rendered no page at that address";
    return { page, failure: `The template ${nameTemplate(templates, page.kind)} failed: ${why}` };
  }
  try {
    return { page, put: writeWhole(output, fileOf(page.url), html, page) };
  } catch (error) {
    return { page, failure: rootCause(error), isPlaceTaken: error instanceof OccupiedError };
  }
}

/** Eleventy wraps the value that a template throws, which may be of any type. */
function rootCause(thrown: unknown): string {
  if (!(thrown instanceof Error)) {
    return `it threw ${typeof thrown === "object" && thrown ? "an object" : String(thrown)}`;
  }
  const inner = "originalError" in thrown ? thrown.originalError : thrown.cause;
  return inner === undefined ? thrown.message : rootCause(inner);
}
