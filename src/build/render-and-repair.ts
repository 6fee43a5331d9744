import type { Store } from "../store/connection.ts";
import { countPending, markForRerender } from "../store/files/files.ts";
import type { OutputCheck } from "./check-output.ts";
import type { RenderedSite } from "./render-site.ts";

/**
 * Draws what the plan left to do, and again what is lost of what was drawn before. Where there is something to draw, the worker that
 * looks for lost files is wanted for that: what it has not looked at is looked at beside it, and so is done what `beside` does.
 * `draw` and `beside` are given the number of pages that are to be drawn.
 */
export async function renderAndRepair<T>(
  store: Store,
  damaged: OutputCheck,
  draw: (pending: number) => Promise<RenderedSite>,
  beside: (pending: number) => T,
): Promise<{ readonly rendered: RenderedSite; readonly beside: T }> {
  const isIdle = countPending(store) === 0;
  markForRerender(
    store,
    isIdle ? [...damaged.finish(), ...(await damaged.found)] : await damaged.stop(),
  );
  const pending = countPending(store);
  const drawing = draw(pending);
  drawing.catch(() => {}); // told of where it is waited for
  // The workers have their first pages by now.
  const damagedToo = damaged.finish();
  markForRerender(store, damagedToo);
  const done = beside(pending);
  const rendered = await drawing;
  if (damagedToo.length === 0) return { rendered, beside: done };
  return { rendered: together(rendered, await draw(countPending(store))), beside: done };
}

const together = (first: RenderedSite, then: RenderedSite): RenderedSite => ({
  rendered: first.rendered + then.rendered,
  written: first.written + then.written,
  removed: first.removed + then.removed,
  changed: [...first.changed, ...then.changed],
  failures: [...first.failures, ...then.failures],
});
