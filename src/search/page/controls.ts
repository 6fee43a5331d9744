import { filterValue, withFilter } from "../query/edit-query.ts";
import type { Asked } from "./address-bar.ts";
import { element, fill } from "./element.ts";
import type { Parts } from "./parts.ts";

/** The order of the results, and the fields that write an operator into the query. */
export type Controls = { readonly show: (asked: Asked) => void };

type ControlOptions = {
  readonly change: (next: Partial<Asked>) => void;
  /** Values of an operator that begin with what was typed. */
  readonly valuesFrom: (name: string, typed: string) => Promise<readonly string[]>;
};

export function controlsOf(parts: Parts, { change, valuesFrom }: ControlOptions): Controls {
  let text = "";
  const fields = Array.from(parts.narrow.querySelectorAll("[data-filter]")).filter(isField);
  const orders = Array.from(parts.order.querySelectorAll("input"));
  for (const field of fields) {
    const name = field.dataset.filter ?? "";
    field.addEventListener("change", () => change({ text: withFilter(text, name, field.value) }));
    const values = field instanceof HTMLInputElement ? field.list : null;
    if (values) field.addEventListener("input", () => offer(values, name, field.value));
  }
  async function offer(values: HTMLElement, name: string, typed: string): Promise<void> {
    const found = typed.trim() === "" ? [] : await valuesFrom(name, typed).catch(() => []);
    fill(values, ...found.map((value) => element("option", { value })));
  }
  for (const input of orders) {
    input.addEventListener("change", () => {
      const { value } = input;
      change({ order: value === "newest" || value === "oldest" ? value : "best" });
    });
  }
  return {
    show: (asked) => {
      text = asked.text;
      for (const field of fields) field.value = filterValue(text, field.dataset.filter ?? "");
      for (const input of orders) input.checked = input.value === asked.order;
    },
  };
}

const isField = (field: Element): field is HTMLInputElement | HTMLSelectElement =>
  field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
