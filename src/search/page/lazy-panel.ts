/** A folded part of the page. What is in it is loaded while it is open. */
export type LazyPanel = {
  readonly show: (load: () => Promise<void>) => void;
  readonly hide: () => void;
};

export function lazyPanel(details: HTMLDetailsElement): LazyPanel {
  let load: (() => Promise<void>) | undefined;
  const hide = () => {
    details.hidden = true;
    load = undefined;
  };
  const loadIfOpen = () => {
    if (!details.open || !load) return;
    load().catch(hide);
    load = undefined;
  };
  details.addEventListener("toggle", loadIfOpen);
  return {
    show: (next) => {
      details.hidden = false;
      load = next;
      loadIfOpen();
    },
    hide,
  };
}
