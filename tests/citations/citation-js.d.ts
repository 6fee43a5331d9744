/** What the tests use of the package. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(input: string | object, options?: { readonly forceType: string });
    readonly data: readonly { readonly [key: string]: unknown }[];
    format(
      format: "bibliography",
      options: { readonly template: string; readonly lang: string },
    ): string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
