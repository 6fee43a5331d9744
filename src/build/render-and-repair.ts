import type { Archive } from "../store/connection.ts";
import { countPending, forgetLost } from "../store/files/files.ts";
import type { LostLook } from "./check-output.ts";
import type { DrawnSite } from "./render-site.ts";

/**
 * Draws what the plan left to do, and again what is lost of what was drawn before. Where there is something to draw, the worker that
 * looks for lost files is wanted for that: what it has not looked at is looked at beside it, and so is done what `beside` does.
 * `draw` and `beside` are given the number of pages that are to be drawn.
 */
export async function drawAndMendLost<T>(
  archive: Archive,
  lost: LostLook,
  draw: (pending: number) => Promise<DrawnSite>,
  beside: (pending: number) => T,
): Promise<{ readonly drawn: DrawnSite; readonly beside: T }> {
  const isIdle = countPending(archive) === 0;
  forgetLost(archive, isIdle ? [...lost.finish(), ...(await lost.found)] : await lost.stop());
  const pending = countPending(archive);
  const drawing = draw(pending);
  drawing.catch(() => {}); // told of where it is waited for
  // The workers have their first pages by now.
  const lostToo = lost.finish();
  forgetLost(archive, lostToo);
  const done = beside(pending);
  const drawn = await drawing;
  if (lostToo.length === 0) return { drawn, beside: done };
  return { drawn: together(drawn, await draw(countPending(archive))), beside: done };
}

const together = (first: DrawnSite, then: DrawnSite): DrawnSite => ({
  drawn: first.drawn + then.drawn,
  written: first.written + then.written,
  removed: first.removed + then.removed,
  changed: [...first.changed, ...then.changed],
  failures: [...first.failures, ...then.failures],
});
