/** Is it a BCP 47 tag, like `en` or `pt-BR`? */
export const isLanguageTag = (tag: string): boolean => canonicalTag(tag) !== undefined;

/** The tag as it should be written: `en-gb` is `en-GB`; undefined where it is none. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
