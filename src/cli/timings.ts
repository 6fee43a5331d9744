import type { BuildEvents } from "../build/build-events.ts";
import { number } from "./progress.ts";

type Stage = { readonly name: string; readonly began: number; ended: number; done: number };

/** Forwards the events of a build, and records the time of each stage. `table` prints seconds, amounts and rates. */
export function timed(events: BuildEvents): BuildEvents & { readonly table: () => string } {
  const stages: Stage[] = [];
  const now = () => performance.now() / 1000;
  const close = () => {
    const last = stages.at(-1);
    if (last) last.ended ||= now();
  };
  return {
    stage: (name, total) => {
      close();
      stages.push({ name, began: now(), ended: 0, done: 0 });
      events.stage(name, total);
    },
    step: (count) => {
      const last = stages.at(-1);
      if (last) last.done += count;
      events.step(count);
    },
    say: events.say,
    table: () => {
      close();
      return stages.map(lineOf).join("");
    },
  };
}

function lineOf({ name, began, ended, done }: Stage): string {
  const seconds = ended - began;
  const rate = done > 0 ? `${number(done)} at ${number(Math.round(done / seconds))} a second` : "";
  return `${seconds.toFixed(2).padStart(9)} s  ${name.padEnd(28)}${rate}`.trimEnd().concat("\n");
}
