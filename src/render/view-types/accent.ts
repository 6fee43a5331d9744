import type { Permalink } from "../../model/permalink.ts";

/** The stylesheet `css/accent.css`, which has the colour in the settings. */
export type AccentView = {
  readonly kind: "accent";
  /** The page's address. */
  readonly url: Permalink;
};
