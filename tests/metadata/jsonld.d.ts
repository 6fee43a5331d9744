/** What the tests use of the package. */
declare module "jsonld" {
  type Options = {
    readonly base: string;
    /** Rejects what would be dropped. */
    readonly safe: true;
    readonly documentLoader: (
      url: string,
    ) => Promise<{ readonly documentUrl: string; readonly document: object }>;
  };
  const jsonld: {
    readonly expand: (
      document: object,
      options: Options,
    ) => Promise<readonly { readonly [key: string]: unknown }[]>;
  };
  // biome-ignore lint/style/noDefaultExport: that is what the package has
  export default jsonld;
}
