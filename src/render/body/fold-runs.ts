/** Replaces each run of nodes that should be folded with one item; the others are unchanged. */
export function foldRuns<Node>(
  nodes: readonly Node[],
  isFolded: (node: Node) => boolean,
  fold: (run: readonly Node[]) => Node,
): Node[] {
  const out: Node[] = [];
  let run: Node[] = [];
  const endRun = () => {
    if (run.length > 0) out.push(fold(run));
    run = [];
  };
  for (const node of nodes) {
    if (isFolded(node)) run.push(node);
    else {
      endRun();
      out.push(node);
    }
  }
  endRun();
  return out;
}
