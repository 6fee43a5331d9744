import type { PageKind } from "./page.ts";

/** Endings of file names that Eleventy renders: `article.njk`, `article.11ty.ts`. */
export const templateFormats = ["njk", "liquid", "md", "html", "11ty.js", "11ty.mjs", "11ty.ts"];

/** The parts of the frame around every page that an archive may replace, each by a file in `templates/parts/`. */
export const frameParts = ["head", "masthead", "navigation", "breadcrumbs", "footer"] as const;

export type FramePartName = (typeof frameParts)[number];

/** Endings of the names of such files. A file that ends in `html` is printed unchanged. */
export const framePartFormats = ["html", "11ty.js", "11ty.mjs", "11ty.ts"];

/** The templates of an archive, all absolute. */
export type Templates = {
  /** The folder of the archive's own templates; the program's folder if it has none. */
  readonly folder: string;
  /** The file of each kind of page: the archive's own, or else the program's. */
  readonly files: ReadonlyMap<PageKind, string>;
  /** The files of the parts that the archive replaces. */
  readonly parts: ReadonlyMap<FramePartName, string>;
};
