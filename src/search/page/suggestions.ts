import { element, fill } from "./element.ts";

/** A line of words below the box: the arrow keys choose one, and a click. */
export type Suggestions = {
  readonly show: (words: readonly string[]) => void;
};

/** Makes the box a combobox with the list. `choose` gets the word that was chosen. */
export function suggestionsOf(
  box: HTMLInputElement,
  list: HTMLElement,
  choose: (word: string) => void,
): Suggestions {
  let active = -1;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", list.dataset.label ?? "");
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);

  const options = () => Array.from(list.children);
  const chosen = () => options()[active]?.textContent ?? undefined;
  const activate = (place: number) => {
    active = place;
    options().forEach((option, i) => {
      option.setAttribute("aria-selected", String(i === active));
    });
    const id = options()[active]?.id;
    if (id) box.setAttribute("aria-activedescendant", id);
    else box.removeAttribute("aria-activedescendant");
  };
  const show = (words: readonly string[]) => {
    const entries = words.map((word, i) => {
      const option = element("span", { id: `${list.id}-${i}`, dir: "auto" }, word);
      option.setAttribute("role", "option");
      return option;
    });
    const kept = chosen(); // words may come again, or more of them, after a reader chose one
    fill(list, ...entries);
    box.setAttribute("aria-expanded", String(words.length > 0));
    activate(kept === undefined ? -1 : words.indexOf(kept));
  };

  box.addEventListener("keydown", (event) => {
    const count = options().length;
    if (count === 0 || event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One place more than there are words: that of the box itself.
      activate(((active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === "Escape") {
      event.preventDefault();
      show([]);
    } else if (event.key === "Enter") {
      const word = chosen();
      if (word === undefined) return;
      event.preventDefault();
      show([]);
      choose(word);
    }
  });
  // The box keeps the focus, so that a phone's keyboard stays.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target instanceof Element ? event.target.closest("[role=option]") : null;
    if (!option) return;
    show([]);
    choose(option.textContent ?? "");
  });
  show([]);
  return { show };
}
