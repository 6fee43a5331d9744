import type { Page, PageKind } from "../model/page.ts";
import { nameTemplate } from "../project/name-template.ts";
import type { RenderResult, RenderTask } from "../workers/render-batch.ts";
import { WorkerDied } from "../workers/worker.ts";
import { mapOver, type Workers } from "../workers/workers.ts";
import type { Limits } from "./limits.ts";

/**
 * Renders and writes batches of pages, in order. If a template ends its worker or never returns, the batch is divided until the pages
 * that fail are known. A template that fails for one page after another is given up.
 */
export function renderBatches(
  batches: Iterable<RenderTask>,
  workers: Workers,
  limits: Limits,
): AsyncIterable<readonly RenderResult[]> {
  const deaths: Deaths = new Map();
  return mapOver(workers, batches, (batch) => renderApart(batch, { workers, limits, deaths }));
}

/** For each kind of page, the reasons why single pages failed since the last success. */
type Deaths = Map<PageKind, readonly string[]>;

type Renderer = { readonly workers: Workers; readonly limits: Limits; readonly deaths: Deaths };

async function renderApart(task: RenderTask, by: Renderer): Promise<readonly RenderResult[]> {
  const { pages } = task;
  const { workers, limits, deaths } = by;
  const [first, second, ...others] = pages;
  if (!first) return [];
  const kinds = Map.groupBy(pages, ({ kind }) => kind);
  const reasons = deaths.get(first.kind) ?? [];
  if (kinds.size === 1 && reasons.length >= limits.maxDeathsOfTemplate) {
    return failed(pages, reasons.at(-1) ?? "");
  }
  try {
    const limitMs = limits.pageMs + pages.length * limits.msPerPage;
    const results = await workers.run("renderBatch", task, limitMs);
    for (const kind of kinds.keys()) deaths.delete(kind);
    return results;
  } catch (error) {
    if (!(error instanceof WorkerDied)) throw error;
    if (!second) {
      const reason = blame(task, first, error);
      deaths.set(first.kind, [...reasons, reason]);
      return failed(pages, reason);
    }
    const middle = Math.ceil(others.length / 2);
    const parts =
      kinds.size > 1
        ? [...kinds.values()]
        : [[first], [second], others.slice(0, middle), others.slice(middle)];
    const results: RenderResult[] = [];
    for (const part of parts) {
      results.push(...(await renderApart({ ...task, pages: part }, by)));
    }
    return results;
  }
}

const failed = (pages: readonly Page[], failure: string): readonly RenderResult[] =>
  pages.map((page) => ({ page, failure }));

function blame({ templates }: RenderTask, { kind }: Page, died: WorkerDied): string {
  const template = `The template ${nameTemplate(templates, kind)}`;
  return died.cause === "other"
    ? `${template} ended the program that runs it, which ${died.message}.`
    : `${template} ${died.message}.`;
}
