/** The part of Eleventy 3 that is used here. Its package has no types. */
declare module "@11ty/eleventy" {
  export class UserConfig {
    setUseGitIgnore(use: boolean): void;
    addExtension(extensions: readonly string[], options: { key: string }): void;
    addTemplateFormats(formats: string): void;
    addGlobalData(name: string, value: unknown): void;
    /** Adds a template without a file, or in place of an ignored file. */
    addTemplate(path: string, content: unknown, data: Readonly<Record<string, unknown>>): void;
    // biome-ignore lint/suspicious/noExplicitAny: a template may call a filter with any values
    addFilter(name: string, filter: (...args: any[]) => unknown): void;
    // biome-ignore lint/suspicious/noExplicitAny: and so a shortcode
    addPairedShortcode(name: string, shortcode: (...args: any[]) => string): void;
    addWatchTarget(glob: string): void;
    setInputDirectory(path: string): void;
    setOutputDirectory(path: string): void;
    /** `ready` is called once its server listens. */
    setServerOptions(options: {
      domDiff: boolean;
      pathPrefix: string;
      ready: (devServer: { readonly server: import("node:http").Server }) => void;
    }): void;
    on(event: "eleventy.before", run: (event: { runMode: string }) => Promise<void>): void;
    readonly ignores: Set<string>;
    readonly watchIgnores: Set<string>;
  }

  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        source?: "script" | "cli";
        quietMode?: boolean;
        configPath?: string | false;
        runMode?: "build" | "serve" | "watch";
        config?: (config: UserConfig) => void;
      },
    );
    disableLogger(): void;
    init(): Promise<void>;
    toJSON(): Promise<readonly { readonly url: string; readonly content: string }[]>;
  }
}
