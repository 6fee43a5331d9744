/** Puts one thing in the place of each run of nodes that are to be folded; the rest stays as it is. */
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
