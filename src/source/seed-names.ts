const fixEnding = ".fix.yaml";

/** `a/x.fix.yaml`, for `a/x.txt` and `a/x.md`. */
export const fixPathOf = (seed: string): string =>
  `${seed.slice(0, seed.lastIndexOf("."))}${fixEnding}`;

export const isFix = (path: string): boolean => path.endsWith(fixEnding);
