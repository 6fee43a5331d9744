/** A node of the trie: the next characters, and the phrases that end here. */
type Node = { readonly next: Map<string, Node>; readonly phrases: Set<string> };

/**
 * Finds which of many phrases are in a text. The phrases are merged into a trie, which is followed from each character of the
 * text. The time is the length of the text times the length of its matches with a phrase, however many phrases there are.
 *
 *     “no”, “not now”      n ─ o• ─ t ─ ␠ ─ n ─ o ─ w•
 */
export function phraseFinder(phrases: Iterable<string>): (text: string) => ReadonlySet<string> {
  const root: Node = { next: new Map(), phrases: new Set() };
  for (const phrase of phrases) {
    let node = root;
    for (const character of phrase) {
      const next: Node = node.next.get(character) ?? { next: new Map(), phrases: new Set() };
      node.next.set(character, next);
      node = next;
    }
    node.phrases.add(phrase);
  }
  return (text) => {
    const found = new Set<string>();
    const characters = [...text];
    for (let start = 0; start < characters.length; start++) {
      let node: Node | undefined = root;
      for (let at = start; node; at++) {
        for (const phrase of node.phrases) found.add(phrase);
        node = node.next.get(characters[at] ?? "");
      }
    }
    return found;
  };
}
