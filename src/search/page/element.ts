type Content = Node | string;

/** Makes an element. Texts become text nodes: nothing is ever parsed as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<Omit<HTMLElementTagNameMap[Name], "style" | "dataset">>,
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}

/** Replaces everything in an element. */
export function fill(parent: Element, ...content: readonly Content[]): void {
  while (parent.firstChild) parent.removeChild(parent.firstChild);
  parent.append(...content);
}
